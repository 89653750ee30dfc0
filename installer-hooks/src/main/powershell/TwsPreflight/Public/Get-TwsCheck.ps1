function Get-TwsCheck {
    <#
    .SYNOPSIS
        Lists the checks: their ids, rows of the requirements document, levels and titles.

    .DESCRIPTION
        Runs "catalogue" of tws-preflight.jar and gives one TwsPreflight.Check object for each check. With -Detailed each also
        says what is required, with which figures, and what to do ("explain").

    .PARAMETER Id
        Ids of the checks wanted; wildcards are allowed. All checks without it.

    .PARAMETER Row
        Rows of the requirements document, such as R15.

    .PARAMETER Detailed
        Adds the property Explanation. Starts one Java for each check.

    .PARAMETER ShowPage
        Opens the page of the check, or one file with the pages of all checks where several are asked for: every message it can
        give, how to look by hand, how to put it right by window, command and policy, and how to see that it is. The property
        Page names the file, a temporary one of this account.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER SiteProfile
        The site profile whose figures are shown. The name -Profile works as well.

    .PARAMETER Tws
        The TWS version to be installed: 5.1 or 5.2 (the tool's default).

    .PARAMETER Users
        How many users the site will have, beside or instead of a profile.

    .PARAMETER Calls
        How many calls an hour, beside or instead of a profile.

    .PARAMETER Pabx
        The PABX, for example oxe, beside or instead of a profile.

    .PARAMETER Secure
        TWS will run in secure mode.

    .PARAMETER Language
        The language of titles and explanations: en or fr. Without it the session's ($PSUICulture).

    .INPUTS
        Objects with a property Id, such as the findings of Test-TwsPrerequisite.

    .OUTPUTS
        TwsPreflight.Check

    .EXAMPLE
        Get-TwsCheck server.disk.*

        The checks of disks.
        FR : les vérifications qui portent sur les disques.

    .EXAMPLE
        Get-TwsCheck server.dotnet -Detailed | Format-List Id, Explanation

        What is required of the .NET Framework, and what to do.
        FR : ce qui est exigé du .NET Framework, et ce qu'il faut faire.

    .EXAMPLE
        Get-TwsCheck server.dotnet -ShowPage

        Opens the page of the .NET Framework.
        FR : ouvre la fiche du .NET Framework.

    .NOTES
        $LASTEXITCODE: 0 when there is such a check, 2 when there is none.
        FR : $LASTEXITCODE vaut 0 si une telle vérification existe, 2 sinon.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('TwsPreflight.Check')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Id = @('*'),

        [ValidateNotNullOrEmpty()] [string[]] $Row,
        [switch] $Detailed,
        [switch] $ShowPage,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateRange(1, 1000000)] [int] $Users,
        [ValidateRange(0, 1000000)] [int] $Calls,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateSet('en', 'fr')] [string] $Language
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $judged = Get-TwsJudged -Bound $PSBoundParameters
        $checks = @(Get-TwsCatalogue -Catalogue "$($judged['Catalogue'])")
        $code = 0
        $shown = @()
    }
    process {
        foreach ($wanted in $Id) {
            $found = @($checks | Where-Object -FilterScript { ($_.id -like $wanted) -and (-not $Row -or ($Row -contains "$($_.row)")) })
            if (-not $found.Count) {
                $code = 2
                Write-TwsExitCode -Value 2
                Write-TwsError -Key 'NoCheck' -Value $wanted -Category 'ObjectNotFound' -Target $wanted
            }
            foreach ($check in $found) {
                $property = [ordered] @{
                    Id    = $check.id
                    Row   = $check.row
                    Level = $check.level
                    Title = $check.title
                    Roles = Protect-TwsCell -Value @($check.roles)
                }
                if ($Detailed) {
                    $result = Invoke-TwsTool -ArgumentList (@('explain', $check.id) + @(Get-TwsArgument @judged))
                    $property['Explanation'] = Protect-TwsText -Text "$($result.Output)".Trim()
                }
                if ($ShowPage) {
                    $shown += New-TwsObject -TypeName 'TwsPreflight.Check' -Property $property
                }
                else {
                    New-TwsObject -TypeName 'TwsPreflight.Check' -Property $property
                }
            }
        }
        Write-TwsExitCode -Value $code
    }
    end {
        if ($shown.Count) {
            $page = Show-TwsPage -Id @($shown.Id) -Catalogue "$($judged['Catalogue'])"
            foreach ($check in $shown) {
                Add-Member -InputObject $check -NotePropertyName 'Page' -NotePropertyValue $page -PassThru
            }
            Write-TwsExitCode -Value $code
        }
    }
}

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

    .PARAMETER Language
        The language of titles and explanations: en or fr. Without it the session's ($PSUICulture).

    .INPUTS
        Objects with a property Id, such as the findings of Test-TwsPrerequisite.

    .OUTPUTS
        TwsPreflight.Check

    .EXAMPLE
        Get-TwsCheck server.disk.*

        The checks of disks.
        FR : les contrôles qui portent sur les disques.

    .EXAMPLE
        Get-TwsCheck server.dotnet -Detailed | Format-List Id, Explanation

        What is required of the .NET Framework, and what to do.
        FR : ce qui est exigé du .NET Framework, et ce qu'il faut faire.

    .NOTES
        $LASTEXITCODE: 0 when there is such a check, 2 when there is none.
        FR : $LASTEXITCODE vaut 0 si un tel contrôle existe, 2 sinon.

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

        [ValidateNotNullOrEmpty()]
        [string[]] $Row,

        [switch] $Detailed,

        [ValidateSet('en', 'fr')]
        [string] $Language
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $checks = @(Get-TwsCatalogue)
        $code = 0
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
                    $result = Invoke-TwsTool -ArgumentList @('explain', $check.id, "--lang=$script:TwsLanguage")
                    $property['Explanation'] = Protect-TwsText -Text "$($result.Output)".Trim()
                }
                New-TwsObject -TypeName 'TwsPreflight.Check' -Property $property
            }
        }
        Write-TwsExitCode -Value $code
    }
}

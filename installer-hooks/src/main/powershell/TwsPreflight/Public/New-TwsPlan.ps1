function New-TwsPlan {
    <#
    .SYNOPSIS
        Works out what a site needs before anyone looks at a machine: server size, channels, flows, bandwidth, exclusions.

    .DESCRIPTION
        Runs "plan" of tws-preflight.jar on a site profile and gives the plan as one TwsPreflight.Plan object with the
        properties of the JSON document tws-preflight/plan/1. No machine is looked at; works on any system.

    .PARAMETER SiteProfile
        The site profile, a JSON file that says what the customer plans. The name -Profile works as well.

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

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER InstallDirectory
        Where TWS will be installed: the exclusions of the plan name it.

    .PARAMETER Language
        The language of the texts in the plan: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER OutFile
        A file to write the plan to as well, in the form that -Format names. Takes the plan of one profile only, and never
        replaces that profile.

    .PARAMETER Format
        The form of -OutFile: json (without it), text, html, xlsx (a workbook), or csv: the flow matrix, for scripts.

    .PARAMETER Force
        Replace -OutFile if it exists.

    .INPUTS
        Paths, files of Get-ChildItem, or objects with a property SiteProfile.

    .OUTPUTS
        TwsPreflight.Plan

    .EXAMPLE
        New-TwsPlan -SiteProfile .\site.json

        The plan as an object.
        FR : le plan, sous forme d'objet.

    .EXAMPLE
        New-TwsPlan -Users 60 -Calls 300 | Select-Object -ExpandProperty server

        The server for a size, without any profile.
        FR : le serveur qu'il faut pour une taille, sans profil.

    .EXAMPLE
        New-TwsPlan .\site.json -Language fr -OutFile .\plan.xlsx -Format xlsx

        The plan as an object, and as a workbook in French, for the firewall team.
        FR : le plan sous forme d'objet, et en classeur français pour l'équipe réseau.

    .NOTES
        With -WhatIf the plan is worked out, but -OutFile is not written. $LASTEXITCODE: 0, or 1 where something that the
        profile plans cannot be; of several profiles the worst.
        FR : avec -WhatIf le plan est calculé, mais -OutFile n'est pas écrit. $LASTEXITCODE vaut 0, ou 1 si ce que le profil
        prévoit est impossible ; de plusieurs profils le pire.

    .LINK
        Test-TwsFlow
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('TwsPreflight.Plan')]
    param(
        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('Profile', 'FullName', 'Path')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateRange(1, 1000000)] [int] $Users,
        [ValidateRange(0, 1000000)] [int] $Calls,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateNotNullOrEmpty()] [string] $InstallDirectory,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateNotNullOrEmpty()] [string] $OutFile,
        [ValidateSet('json', 'text', 'csv', 'html', 'xlsx')] [string] $Format = 'json',
        [switch] $Force
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $piped = $MyInvocation.ExpectingInput
        $profiles = @()
        $codes = @()
    }
    process {
        $planned = Resolve-TwsPath -Path $SiteProfile
        if ($OutFile) {
            # Whether one file is enough is known once all have come.
            $profiles += $planned
            return
        }
        $answer = Get-TwsPlan -Bound $PSBoundParameters -SiteProfile $planned
        $codes += $answer.ExitCode
        Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode $codes)
        $answer.Plan
    }
    end {
        if ($profiles.Count -gt 1) {
            Stop-TwsCommand -Key 'ManyIntoOne' -Value $OutFile -Category 'InvalidArgument' -Target $OutFile -ExitCode 2
        }
        if ($profiles.Count -eq 1) {
            $file = Get-TwsOutFile -Path $OutFile -ReadPath $profiles[0] -Force:$Force
            $extra = @()
            if (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WritePlan) {
                $extra = @("--format=$($Format.ToLower())=$file") + @(if ($Force) { '--force' })
            }
            $answer = Get-TwsPlan -Bound $PSBoundParameters -SiteProfile $profiles[0] -Extra $extra
            Write-TwsExitCode -Value $answer.ExitCode
            $answer.Plan
        }
        elseif ($piped -and -not $codes.Count) {
            Write-Warning -Message $script:TwsTexts.NothingGiven
            Write-TwsExitCode -Value 3
        }
    }
}

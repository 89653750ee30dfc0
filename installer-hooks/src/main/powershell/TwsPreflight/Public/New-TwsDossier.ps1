function New-TwsDossier {
    <#
    .SYNOPSIS
        Gives one verdict and one dossier to be signed for a whole site.

    .DESCRIPTION
        Runs "site" of tws-preflight.jar once on a site profile, the bundles of servers and client PCs, and the rehearsals from
        the clients' side. -Destination is the dossier that customer and integrator sign; the object has the properties of the
        JSON document tws-preflight/site-report/1, with its verdict, conclusion, rows and reservations.

    .PARAMETER SiteProfile
        The site profile, a JSON file: the plan, the machines, the answers and the waivers. The name -Profile works as well.

    .PARAMETER Path
        Bundles of servers and client PCs, or folders with bundles (*.zip) at any depth.

    .PARAMETER Users
        How many users the site will have, beside the profile.

    .PARAMETER Calls
        How many calls an hour, beside the profile.

    .PARAMETER Pabx
        The PABX, for example oxe, beside the profile.

    .PARAMETER Secure
        TWS will run in secure mode.

    .PARAMETER Reach
        Reports of Test-TwsFlow or of the tool's reach (JSON), or folders with them (*.json).

    .PARAMETER Destination
        The dossier to write, in the form that -Format names.

    .PARAMETER Format
        The form of -Destination: html (without it), text, csv, or json.

    .PARAMETER Identity
        The files with age identities (AGE-SECRET-KEY-1...) that open encrypted bundles; without them such a bundle does not count.

    .PARAMETER Signer
        Files with public keys (PEM, Ed25519): only bundles that one of them signed count.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Language
        The language that the dossier opens in: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeLimitSeconds
        How long the whole command may take, in seconds.

    .PARAMETER Strict
        Warnings block too.

    .PARAMETER PassThru
        Give the object beside -Destination; without -Destination it is always given.

    .PARAMETER Force
        Replace -Destination if it exists.

    .INPUTS
        Paths, or files and folders of Get-ChildItem.

    .OUTPUTS
        TwsPreflight.Dossier

    .EXAMPLE
        New-TwsDossier -SiteProfile .\site.json -Path .\bundles -Destination .\dossier.html -Force

        The dossier to be printed and signed.
        FR : le dossier à imprimer et à signer.

    .EXAMPLE
        Get-ChildItem .\bundles | New-TwsDossier -SiteProfile .\site.json | Select-Object -ExpandProperty reservations

        What stands between the site and an acceptance without reservation.
        FR : ce qui sépare le site d'une acceptation sans réserve.

    .NOTES
        With -WhatIf the site is judged, but -Destination is not written. $LASTEXITCODE: 0 accepted, or with reservations that
        hinder nothing, 1 refused, 3 undetermined.
        FR : avec -WhatIf le site est jugé, mais -Destination n'est pas écrit. $LASTEXITCODE vaut 0 si le site est accepté, même avec
        des réserves qui n'empêchent rien, 1 s'il est refusé, 3 s'il est indéterminé.

    .LINK
        Test-TwsFleet
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('TwsPreflight.Dossier')]
    param(
        [Parameter(Mandatory = $true)]
        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [Parameter(Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName', 'From', 'LiteralPath')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Path,

        [ValidateRange(1, 1000000)] [int] $Users,
        [ValidateRange(0, 1000000)] [int] $Calls,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateNotNullOrEmpty()] [string[]] $Reach,
        [ValidateNotNullOrEmpty()] [string] $Destination,
        [ValidateSet('html', 'text', 'csv', 'json')] [string] $Format = 'html',
        [ValidateNotNullOrEmpty()] [string[]] $Identity,
        [ValidateNotNullOrEmpty()] [string[]] $Signer,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 86400)] [int] $TimeLimitSeconds,
        [switch] $Strict,
        [switch] $PassThru,
        [switch] $Force
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        # Here a rehearsal is a file, and no wish to make one.
        $told = @{}
        foreach ($name in $PSBoundParameters.Keys) {
            if ($name -ne 'Reach') {
                $told[$name] = $PSBoundParameters[$name]
            }
        }
        $judged = Get-TwsJudged -Bound $told
        $bundles = @()
    }
    process {
        foreach ($one in $Path) {
            foreach ($file in Get-TwsInputPath -Path $one) {
                if ($file.Fault) {
                    Stop-TwsCommand -Key $file.Fault.Key -Value $file.Fault.Value -Category $file.Fault.Category -Target $one -ExitCode 2
                }
                $bundles += $file.Path
            }
        }
    }
    end {
        $rehearsals = @(foreach ($one in $Reach) { Resolve-TwsPath -Path $one })
        # A list in a file, since a command line has room for some hundred paths only.
        $given = @($bundles) + @(if ($rehearsals.Count) { '--reach' }) + $rehearsals
        $arguments = @('site') + @(Get-TwsArgument @judged)
        if ($Destination) {
            $file = Get-TwsOutFile -Path $Destination -ReadPath ($bundles + $rehearsals + @($judged['SiteProfile'], $judged['Catalogue'], $judged['Identity'], $judged['Signer'] | ForEach-Object -Process { $_ })) -Force:$Force
            if (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteDossier) {
                $arguments += @("--format=$($Format.ToLower())=$file") + @(if ($Force) { '--force' })
            }
        }
        $answer = Invoke-TwsJson -ArgumentList $arguments -Schema 'tws-preflight/site-report/1' -Secret $given -TimeLimitSeconds $TimeLimitSeconds
        Write-TwsExitCode -Value $answer.ExitCode
        if ($PassThru -or -not $Destination) {
            $dossier = $answer.Document
            Add-Member -InputObject $dossier -TypeName 'TwsPreflight.Dossier'
            Add-Member -InputObject $dossier -MemberType NoteProperty -Name 'ExitCode' -Value $answer.ExitCode
            $dossier
        }
    }
}

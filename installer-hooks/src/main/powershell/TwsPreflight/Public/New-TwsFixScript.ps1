function New-TwsFixScript {
    <#
    .SYNOPSIS
        Writes a PowerShell script, for review, that mends what a script can mend on a machine.

    .DESCRIPTION
        Runs "fix" of tws-preflight.jar on the bundle of a machine: firewall rules, exclusions, permissions. The script is only
        written. Read it, take it to the machine and run it there; it has -WhatIf, -List and -Undo of its own. Judge the machine
        as Test-TwsPrerequisite does: with the same profile, waivers and choice of checks.

    .PARAMETER From
        The bundle (.zip) or snapshot (.json) of the machine to mend; several, or a folder of bundles, where all need the same.

    .PARAMETER OutFile
        The script to write, a .ps1 file.

    .PARAMETER SiteProfile
        What the customer plans (JSON).

    .PARAMETER Role
        What the machine is to be: server or client.

    .PARAMETER Tws
        The version of TWS.

    .PARAMETER Phase
        Before an installation, before an upgrade, or at work.

    .PARAMETER InstallDirectory
        The folder that TWS will be installed in.

    .PARAMETER Users
        How many users the site will have, beside or instead of a profile.

    .PARAMETER Calls
        How many calls an hour, beside or instead of a profile.

    .PARAMETER Pabx
        The PABX, for example oxe, beside or instead of a profile.

    .PARAMETER Secure
        TWS will run in secure mode.

    .PARAMETER Use
        What a client machine is for: softphone, smartattendant, v4-client, or none of them.

    .PARAMETER Sessions
        How many people work in sessions on a client machine at one time.

    .PARAMETER Only
        The only checks to mend: ids, patterns such as server.disk.*, rows such as R15 or R1-R5, or levels such as required.

    .PARAMETER Skip
        Checks to leave out, named in the same way.

    .PARAMETER Answer
        What named persons answered to points that no machine can see, each as 'id=yes;by=NAME' or 'id=no;by=NAME;note=...'.

    .PARAMETER Waive
        Findings that are accepted, each as 'id=reason'; nothing is written for them.

    .PARAMETER Identity
        The files with age identities (AGE-SECRET-KEY-1...) that open encrypted bundles; without them such a bundle is an error.

    .PARAMETER Signer
        Files with public keys (PEM, Ed25519): only bundles that one of them signed are read.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Language
        The language of the script's remarks: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER Force
        Replace the script if it exists.

    .OUTPUTS
        System.IO.FileInfo

    .EXAMPLE
        New-TwsFixScript -From .\srv-tws.zip -OutFile .\fix-srv-tws.ps1

        Writes the script for review.
        FR : écrit le script, à relire avant usage.

    .EXAMPLE
        New-TwsFixScript .\srv-tws.zip .\mend.ps1 -Language fr -WhatIf

        Says what would be written, and writes nothing.
        FR : dit ce qui serait écrit, et n'écrit rien.

    .EXAMPLE
        New-TwsFixScript .\bundles .\fix-clients.ps1 -Role client -Use softphone -SiteProfile .\site.json

        Writes one script for all client PCs whose bundles are in a folder, where they need the same.
        FR : écrit un seul script pour tous les postes dont les lots sont dans un dossier, s'il leur faut la même chose.

    .NOTES
        $LASTEXITCODE: 0 when the script was written, 2 on bad input, 3 with -WhatIf, 70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si le script a été écrit, 2 si les données fournies sont mauvaises, 3 avec -WhatIf, 70 si
        l'outil a échoué.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('System.IO.FileInfo')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [Alias('Path', 'FullName', 'LiteralPath')]
        [ValidateNotNullOrEmpty()]
        [string[]] $From,

        [Parameter(Mandatory = $true, Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string] $OutFile,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateSet('server', 'client')] [string] $Role,
        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateSet('install', 'upgrade', 'runtime')] [string] $Phase,
        [ValidateNotNullOrEmpty()] [string] $InstallDirectory,
        [ValidateRange(1, 1000000)] [int] $Users,
        [ValidateRange(0, 1000000)] [int] $Calls,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateSet('softphone', 'smartattendant', 'v4-client', 'none')] [string[]] $Use,
        [ValidateRange(0, 99999)] [int] $Sessions,

        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Only,

        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Skip,

        [ValidateNotNullOrEmpty()] [string[]] $Answer,
        [ValidateNotNullOrEmpty()] [string[]] $Waive,
        [ValidateNotNullOrEmpty()] [string[]] $Identity,
        [ValidateNotNullOrEmpty()] [string[]] $Signer,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateSet('en', 'fr')] [string] $Language,
        [switch] $Force
    )

    Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
    $judged = Get-TwsJudged -Bound $PSBoundParameters
    $bundles = @($From | ForEach-Object -Process { Resolve-TwsPath -Path $_ })
    $file = Get-TwsOutFile -Path $OutFile -ReadPath ($bundles + @($judged['SiteProfile'], $judged['Catalogue'], $judged['Identity'], $judged['Signer'] | ForEach-Object -Process { $_ })) -Force:$Force
    if (-not (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteScript)) {
        Write-TwsExitCode -Value 3
        return
    }
    $null = Invoke-TwsTool -ArgumentList (@('fix') + @($bundles | ForEach-Object -Process { "--from=$_" }) + @('-o', $file, '--quiet') + @(if ($Force) { '--force' }) + @(Get-TwsArgument @judged))
    Write-TwsExitCode -Value 0
    Get-Item -LiteralPath $file
}

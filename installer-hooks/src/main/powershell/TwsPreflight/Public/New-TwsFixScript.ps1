function New-TwsFixScript {
    <#
    .SYNOPSIS
        Writes a PowerShell script, for review, that mends what a script can mend on a machine.

    .DESCRIPTION
        Runs "fix" of tws-preflight.jar on the bundle of a machine: firewall rules, exclusions, permissions. The script is only
        written. Read it, take it to the machine and run it there; it has -WhatIf of its own.

    .PARAMETER From
        The bundle (.zip) or snapshot (.json) of the machine to mend.

    .PARAMETER OutFile
        The script to write, a .ps1 file.

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
        [string] $From,

        [Parameter(Mandatory = $true, Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string] $OutFile,

        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateSet('en', 'fr')] [string] $Language,
        [switch] $Force
    )

    Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
    $judged = Get-TwsJudged -Bound $PSBoundParameters
    $bundle = Resolve-TwsPath -Path $From
    $file = Get-TwsOutFile -Path $OutFile -ReadPath $bundle, $judged['Catalogue'] -Force:$Force
    if (-not (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteScript)) {
        Write-TwsExitCode -Value 3
        return
    }
    $null = Invoke-TwsTool -ArgumentList (@('fix', "--from=$bundle", '-o', $file, '--quiet') + @(Get-TwsArgument @judged))
    Write-TwsExitCode -Value 0
    Get-Item -LiteralPath $file
}

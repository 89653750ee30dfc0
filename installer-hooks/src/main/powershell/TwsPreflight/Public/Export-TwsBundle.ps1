function Export-TwsBundle {
    <#
    .SYNOPSIS
        Looks at this machine and writes what it saw to a bundle for support.

    .DESCRIPTION
        Runs "collect" of tws-preflight.jar and gives the file that was written. The bundle can be judged on any other
        machine with Test-TwsPrerequisite -From. Nothing is sent anywhere, and nothing but the file is written.

    .PARAMETER Path
        The bundle to write, a .zip file. Its folder must exist.

    .PARAMETER Role
        What the machine is to become: server (the tool's default) or client.

    .PARAMETER SiteProfile
        The site profile, a JSON file that says what the customer plans. The name -Profile works as well.

    .PARAMETER InstallDirectory
        Where TWS is or will be installed on this machine.

    .PARAMETER Redact
        Mask host names, user names, domain names and addresses, the same name always by the same mask.

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .PARAMETER Force
        Replace the file if it exists.

    .OUTPUTS
        System.IO.FileInfo

    .EXAMPLE
        Export-TwsBundle -Path .\srv-tws.zip

        Writes the bundle into the current folder.
        FR : écrit l'archive dans le dossier courant.

    .EXAMPLE
        Export-TwsBundle -Path D:\support\srv-tws.zip -SiteProfile .\site.json -Redact -WhatIf

        Says what would be written, and writes nothing.
        FR : dit ce qui serait écrit, et n'écrit rien.

    .NOTES
        $LASTEXITCODE: 0 when the bundle was written, 2 on bad input, 70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si l'archive a été écrite, 2 si les données fournies sont mauvaises, 70 si l'outil a échoué.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('System.IO.FileInfo')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Path,

        [ValidateSet('server', 'client')]
        [string] $Role,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateNotNullOrEmpty()]
        [string] $InstallDirectory,

        [switch] $Redact,

        [ValidateRange(1, 3600)]
        [int] $TimeoutSeconds,

        [switch] $Force
    )

    try {
        $file = Resolve-TwsPath -Path $Path
        if ((Test-Path -LiteralPath $file) -and -not $Force) {
            Write-TwsExitCode -Value 2
            throw (ConvertTo-TwsError -Key 'FileExists' -Value $file -Category 'ResourceExists' -Target $file)
        }
        # Constrained Language Mode refuses the call of ShouldProcess; -WhatIf is obeyed there all the same.
        $write = -not $WhatIfPreference
        if (Test-TwsFullLanguage) {
            $write = $PSCmdlet.ShouldProcess($file, $script:TwsTexts.WriteBundle)
        }
        if (-not $write) {
            return
        }
        Write-TwsExitCode -Value 70
        $common = @(Get-TwsArgument -SiteProfile $SiteProfile -Role $Role -InstallDirectory $InstallDirectory `
            -TimeoutSeconds $TimeoutSeconds -Redact:$Redact)
        $result = Invoke-TwsTool -ArgumentList (@('collect', '-o', $file) + $common)
        if (-not (Test-Path -LiteralPath $file -PathType Leaf)) {
            $said = "$($result.Diagnostics)".Trim()
            throw (ConvertTo-TwsError -Key 'NoBundle' -Value $result.ExitCode, $file, $said -Category 'WriteError' -Target $file)
        }
    }
    catch {
        if (Test-TwsFullLanguage) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
        throw
    }
    Write-TwsExitCode -Value 0
    Get-Item -LiteralPath $file
}

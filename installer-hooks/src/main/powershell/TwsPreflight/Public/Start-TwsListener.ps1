function Start-TwsListener {
    <#
    .SYNOPSIS
        Stands in for the TWS server on its ports for a while, so that Test-TwsFlow elsewhere can prove that it gets through.

    .DESCRIPTION
        Starts "listen" of tws-preflight.jar in the background and gives one TwsPreflight.Listener object at once: the ports
        that are open, those that could not be opened, until when, and the token as a SecureString. The token is never shown;
        -TokenPath writes it to a file that can be carried to the client PC. Stop-TwsListener closes the ports before their
        time; it also ends by itself.

    .PARAMETER SiteProfile
        The site profile, a JSON file: it says which ports the server needs. The name -Profile works as well.

    .PARAMETER Minutes
        How long to listen, in minutes; 30 without it.

    .PARAMETER BindAddress
        Listen on this address only; on every address without it.

    .PARAMETER Token
        A token of your own, as a SecureString or a text, in place of a random one.

    .PARAMETER TokenPath
        A file to write the token to, for Test-TwsFlow -TokenPath. It must not exist yet.

    .PARAMETER Tws
        The TWS version to be installed: 5.1 or 5.2 (the tool's default).

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Pabx
        The PABX, for example oxe, beside or instead of a profile.

    .PARAMETER Secure
        TWS will run in secure mode.

    .PARAMETER Language
        The language of messages: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeoutSeconds
        How long one caller may take to prove itself, in seconds.

    .OUTPUTS
        TwsPreflight.Listener

    .EXAMPLE
        $listener = Start-TwsListener -SiteProfile .\site.json -BindAddress 127.0.0.1 -TokenPath .\token-of-today.txt; $listener | Stop-TwsListener

        Opens the ports of the site on one address, writes the token to a file for the client PC, and closes the ports again.
        FR : ouvre les ports du site sur une adresse, écrit le jeton dans un fichier pour le poste client, puis referme les ports.

    .EXAMPLE
        Start-TwsListener .\site.json -Minutes 90 -WhatIf

        Says that the ports would be opened for an hour and a half, and opens none.
        FR : dit que les ports seraient ouverts pendant une heure et demie, et n'en ouvre aucun.

    .NOTES
        $LASTEXITCODE: 0 when ports are open, 1 when not one could be opened, 2 on bad input, 3 with -WhatIf, 70 on a fault.
        FR : $LASTEXITCODE vaut 0 si des ports sont ouverts, 1 si aucun n'a pu l'être, 2 si les données fournies sont
        mauvaises, 3 avec -WhatIf, 70 en cas de panne.

    .LINK
        Test-TwsFlow
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('TwsPreflight.Listener')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateRange(1, 1440)] [int] $Minutes = 30,
        [ValidateNotNullOrEmpty()] [string] $BindAddress,
        [object] $Token,
        [ValidateNotNullOrEmpty()] [string] $TokenPath,
        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 3600)] [int] $TimeoutSeconds
    )

    Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
    if (-not (Test-TwsFullLanguage)) {
        Stop-TwsCommand -Key 'NotConstrained' -Value 'Start-TwsListener' -Category 'PermissionDenied'
    }
    $judged = Get-TwsJudged -Bound $PSBoundParameters
    $planned = $judged['SiteProfile']
    $arguments = @('listen', "--for=${Minutes}m", '--format=json') + @(Get-TwsArgument @judged)
    if ($BindAddress) {
        $arguments += "--bind=$BindAddress"
    }
    $tokenFile = ''
    if ($TokenPath) {
        $tokenFile = Get-TwsOutFile -Path $TokenPath -ReadPath $planned
    }
    if (-not (Confirm-TwsWrite -Target $planned -Action ($script:TwsTexts.OpenPorts -f $Minutes))) {
        Write-TwsExitCode -Value 3
        return
    }
    $listener = Start-TwsListening -ArgumentList $arguments -Secret @(Get-TwsSecret -Token $Token)
    if ($tokenFile) {
        # Through a temporary file, which nobody else may read from the first moment on.
        $private = New-TemporaryFile -WhatIf:$false -Confirm:$false
        Set-Content -LiteralPath $private.FullName -Value (Get-TwsToken -Token $listener.Token) -WhatIf:$false -Confirm:$false
        Move-Item -LiteralPath $private.FullName -Destination $tokenFile -WhatIf:$false -Confirm:$false
    }
    Write-TwsExitCode -Value 0
    $listener
}

function Export-TwsBundle {
    <#
    .SYNOPSIS
        Looks at this machine and writes what it saw to a bundle for support.

    .DESCRIPTION
        Runs "collect" of tws-preflight.jar and gives the file that was written. The bundle can be judged on any other
        machine with Test-TwsPrerequisite -From. Nothing is sent anywhere, and nothing but the file is written.

        With -Redact a second file is written beside it: the map that takes the masks off again, under the bundle's name with
        .map.json behind it. It stays with you and never leaves with the bundle; a warning names it.

    .PARAMETER Path
        The bundle to write, a .zip file. Its folder must exist.

    .PARAMETER Role
        What the machine is to become: server (the tool's default) or client.

    .PARAMETER SiteProfile
        The site profile, a JSON file that says what the customer plans. The name -Profile works as well.

    .PARAMETER Tws
        The TWS version to be installed: 5.1 or 5.2 (the tool's default).

    .PARAMETER Phase
        When the check is made: install (the tool's default), upgrade or runtime.

    .PARAMETER InstallDirectory
        Where TWS is or will be installed on this machine.

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

    .PARAMETER Answer
        What named persons answered to points that no machine can see, each as 'id=yes;by=NAME' or 'id=no;by=NAME;note=...'.

    .PARAMETER Redact
        Mask host names, user names, domain names and addresses, the same name always by the same mask. The map back is
        written beside the bundle and is not to be sent.

    .PARAMETER RedactMap
        Go on with the masks of this map, which is then brought up to date, or write the map there; implies -Redact. For
        many machines that are to have one mask for one name.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Reach
        Knock on the flows of this machine too, as Test-TwsFlow does.

    .PARAMETER Phones
        Ask the phones of the profile (an empty text), or those of a list (a file), for model and firmware.

    .PARAMETER Server
        The server to knock at (the profile's without it); who names it is taken for a client PC.

    .PARAMETER Proxy
        Try what leaves by HTTPS through this proxy too (host:port), or directly alone (none); without it, through those that
        Windows is set to.

    .PARAMETER Token
        What Start-TwsListener gave, as a SecureString or a text; it is never shown. Without it nothing can be verified.

    .PARAMETER TokenPath
        A file whose first line is the token.

    .PARAMETER Language
        The language of the report in the bundle: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .PARAMETER TimeLimitSeconds
        How long the whole command may take, in seconds.

    .PARAMETER Force
        Replace the bundle, and the map beside it, if they exist.

    .OUTPUTS
        System.IO.FileInfo

    .EXAMPLE
        Export-TwsBundle -Path .\this-machine.zip

        Writes the bundle into the current folder.
        FR : écrit l'archive dans le dossier courant.

    .EXAMPLE
        Export-TwsBundle -Path .\this-machine.zip -SiteProfile .\site.json -Redact -WhatIf

        Says what would be written, the map included, and writes nothing.
        FR : dit ce qui serait écrit, y compris la table des masques, et n'écrit rien.

    .NOTES
        $LASTEXITCODE: 0 when the bundle was written, 2 on bad input, 3 when nothing was written because of -WhatIf,
        70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si l'archive a été écrite, 2 si les données fournies sont mauvaises, 3 si rien n'a été écrit
        à cause de -WhatIf, 70 si l'outil a échoué.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('System.IO.FileInfo')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Path,

        [ValidateSet('server', 'client')] [string] $Role,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateSet('install', 'upgrade', 'runtime')] [string] $Phase,
        [ValidateNotNullOrEmpty()] [string] $InstallDirectory,
        [ValidateRange(1, 1000000)] [int] $Users,
        [ValidateRange(0, 1000000)] [int] $Calls,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateSet('softphone', 'smartattendant', 'v4-client', 'none')] [string[]] $Use,
        [ValidateRange(0, 99999)] [int] $Sessions,
        [ValidateNotNullOrEmpty()] [string[]] $Answer,
        [switch] $Redact,
        [ValidateNotNullOrEmpty()] [string] $RedactMap,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [switch] $Reach,
        [AllowEmptyString()] [string] $Phones,
        [ValidateNotNullOrEmpty()] [string] $Server,
        [ValidateNotNullOrEmpty()] [string] $Proxy,
        [AllowEmptyString()] [object] $Token,
        [ValidateNotNullOrEmpty()] [string] $TokenPath,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 3600)] [int] $TimeoutSeconds,
        [ValidateRange(1, 86400)] [int] $TimeLimitSeconds,
        [switch] $Force
    )

    Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
    $judged = Get-TwsJudged -Bound $PSBoundParameters
    $map = Resolve-TwsPath -Path $RedactMap
    $file = Get-TwsOutFile -Path $Path -ReadPath $judged['SiteProfile'], $map -Force:$Force
    $masked = $Redact -or $RedactMap
    $action = $script:TwsTexts.WriteBundle
    if ($masked) {
        if (-not $map) {
            # Another bundle's map is the only way back from its masks.
            $map = Get-TwsOutFile -Path "$file.map.json" -ReadPath $judged['SiteProfile'] -Force:$Force
        }
        elseif (Test-TwsSameFile -Path $map -Other "$($judged['SiteProfile'])") {
            Stop-TwsCommand -Key 'OverInput' -Value $map -Category 'InvalidArgument' -Target $map -ExitCode 2
        }
        $action = $script:TwsTexts.WriteBundleAndMap -f $map
    }
    if (-not (Confirm-TwsWrite -Target $file -Action $action)) {
        Write-TwsExitCode -Value 3
        return
    }
    $arguments = @('collect', '-o', $file) + @(Get-TwsArgument @judged -Redact:$masked -RedactMap $(if ($RedactMap) { $map }))
    $secret = @(if ($Reach) { Get-TwsSecret -Token $Token -TokenPath $TokenPath })
    $result = Invoke-TwsTool -ArgumentList $arguments -Secret $secret -TimeLimitSeconds $TimeLimitSeconds
    if (-not (Test-Path -LiteralPath $file -PathType Leaf)) {
        $said = ConvertTo-TwsAdvice -Text "$($result.Diagnostics)".Trim()
        Stop-TwsCommand -Key 'NoBundle' -Value $result.ExitCode, $file, $said -Category 'WriteError' -Target $file
    }
    if ($masked) {
        Write-Warning -Message ($script:TwsTexts.MapWarning -f $map)
    }
    Write-TwsExitCode -Value 0
    Get-Item -LiteralPath $file
}

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
        The bundle to write: a .zip file, or a .zip.age file with -EncryptTo. Its folder must exist.

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

    .PARAMETER RedactWords
        Mask the words of this list as well: a text file with one word or phrase a line, # for comments; implies -Redact.

    .PARAMETER EncryptTo
        Who alone may read the bundle: public keys of age (age1...), or @FILE for a file with one key a line. A wrong key is
        refused before the machine is looked at.

    .PARAMETER Sign
        Sign the bundle by the private key in this file (PEM, Ed25519).

    .PARAMETER From
        Do not look at this machine: mask this bundle or snapshot, which stays as it is, and write the masked one to -Path. One
        that is masked already goes on with its own map (-RedactMap).

    .PARAMETER Identity
        The files with age identities (AGE-SECRET-KEY-1...) that open encrypted bundles; without them such a bundle is an error.

    .PARAMETER Signer
        Files with public keys (PEM, Ed25519): only bundles that one of them signed are read.

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
        FR : écrit le lot dans le dossier courant.

    .EXAMPLE
        Export-TwsBundle -Path .\this-machine.zip -SiteProfile .\site.json -Redact -WhatIf

        Says what would be written, the map included, and writes nothing.
        FR : dit ce qui serait écrit, y compris la table des masques, et n'écrit rien.

    .EXAMPLE
        Export-TwsBundle -Path .\to-send.zip -From .\this-machine.zip -RedactWords .\words.txt -WhatIf

        Masks a bundle that exists, and the words of a list in it.
        FR : masque un lot qui existe déjà, ainsi que les mots d'une liste.

    .EXAMPLE
        Export-TwsBundle -Path .\to-send.zip.age -From .\this-machine.zip -EncryptTo '@.\readers.txt' -WhatIf

        Masks a bundle that exists, for the readers alone whose keys are in a file.
        FR : masque un lot qui existe déjà et le chiffre pour les seuls destinataires dont le fichier donne les clés.

    .NOTES
        $LASTEXITCODE: 0 when the bundle was written, 2 on bad input, 3 when nothing was written because of -WhatIf,
        70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si le lot a été écrit, 2 si les données fournies sont mauvaises, 3 si rien n'a été écrit
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
        [ValidateNotNullOrEmpty()] [string] $RedactWords,
        [ValidateNotNullOrEmpty()] [string[]] $EncryptTo,
        [ValidateNotNullOrEmpty()] [string] $Sign,
        [ValidateNotNullOrEmpty()] [string] $From,
        [ValidateNotNullOrEmpty()] [string[]] $Identity,
        [ValidateNotNullOrEmpty()] [string[]] $Signer,
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
    $words = Resolve-TwsPath -Path $RedactWords
    $old = Resolve-TwsPath -Path $From
    $key = Resolve-TwsPath -Path $Sign
    $readers = @($EncryptTo | Where-Object -FilterScript { $_ } | ForEach-Object -Process {
            if ($_ -match '\A@(.+)\z') { "@$(Resolve-TwsPath -Path $Matches[1])" } else { $_ }
        })
    $read = @($judged['SiteProfile'], $judged['Identity'], $judged['Signer'], $words, $old, $key | ForEach-Object -Process { $_ }) + @($readers -match '\A@' -replace '\A@', '')
    $file = Get-TwsOutFile -Path $Path -ReadPath ($read + $map) -Force:$Force
    $masked = $Redact -or $RedactMap -or $RedactWords -or $From
    $action = $script:TwsTexts.WriteBundle
    if ($masked) {
        if (-not $map) {
            # Another bundle's map is the only way back from its masks.
            $map = Get-TwsOutFile -Path "$file.map.json" -ReadPath $read -Force:$Force
        }
        elseif (@($read | Where-Object -FilterScript { $_ -and (Test-TwsSameFile -Path $map -Other $_) })) {
            Stop-TwsCommand -Key 'OverInput' -Value $map -Category 'InvalidArgument' -Target $map -ExitCode 2
        }
        $action = $script:TwsTexts.WriteBundleAndMap -f $map
    }
    if (-not (Confirm-TwsWrite -Target $file -Action $action)) {
        Write-TwsExitCode -Value 3
        return
    }
    $command = @(if ($old) { 'redact', $old } else { 'collect' }) + @('-o', $file) + @(if ($Force) { '--force' })
    $wish = @{ Redact = $masked -and -not $old; RedactMap = $(if ($RedactMap) { $map }); RedactWords = $words; EncryptTo = $readers; Sign = $key }
    $arguments = $command + @(Get-TwsArgument @judged @wish)
    $secret = @(if ($Reach) { Get-TwsSecret -Token $Token -TokenPath $TokenPath })
    $result = Invoke-TwsTool -ArgumentList $arguments -Secret $secret -TimeLimitSeconds $TimeLimitSeconds
    # With -Force an earlier bundle may lie there, whatever became of the run.
    if ($result.ExitCode -or -not (Test-Path -LiteralPath $file -PathType Leaf)) {
        $said = ConvertTo-TwsAdvice -Text "$($result.Diagnostics)".Trim()
        Stop-TwsCommand -Key 'NoBundle' -Value $result.ExitCode, $file, $said -Category 'WriteError' -Target $file
    }
    if ($masked) {
        Write-Warning -Message ($script:TwsTexts.MapWarning -f $map)
    }
    Write-TwsExitCode -Value 0
    Get-Item -LiteralPath $file
}

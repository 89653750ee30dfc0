function Get-TwsArgument {
    # The jar's common options. Always as --name=value, so that a value that begins with "-" stays a value, and in lower case
    # where the jar knows the words in lower case alone. Files are full paths already.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $From,
        [string] $SiteProfile,
        [string] $Role,
        [string] $Phase,
        [string] $Tws,
        [string] $InstallDirectory,
        [string] $Language,
        [string[]] $Only,
        [string[]] $Skip,
        [string[]] $Waive,
        [string[]] $Answer,
        [string[]] $Use,
        $Sessions,
        $Users,
        $Calls,
        [string] $Pabx,
        [string] $Since,
        [int] $TimeoutSeconds,
        [switch] $Secure,
        [switch] $Strict,
        [string] $Catalogue,
        [switch] $Reach,
        # $null where phones are not asked; an empty text asks those of the profile.
        $Phones,
        [string] $Server,
        [string] $Proxy,
        [switch] $Redact,
        [string] $RedactMap,
        [string] $RedactWords,
        [string[]] $Identity,
        [string[]] $Signer,
        # Keys, or a file of keys behind "@".
        [string[]] $EncryptTo,
        [string] $Sign
    )

    $arguments = @(
        if ($From) { "--from=$From" }
        if ($SiteProfile) { "--profile=$SiteProfile" }
        if ($Role) { "--role=$($Role.ToLower())" }
        if ($Phase) { "--phase=$($Phase.ToLower())" }
        if ($Tws) { "--tws=$Tws" }
        # A path on the machine that is judged, which need not be this one: passed on as it is.
        if ($InstallDirectory) { "--install-dir=$InstallDirectory" }
        if ($Language) { "--lang=$($Language.ToLower())" } elseif ($script:TwsLanguage) { "--lang=$script:TwsLanguage" }
        foreach ($id in Expand-TwsId -Id $Only) { "--only=$id" }
        foreach ($id in Expand-TwsId -Id $Skip) { "--skip=$id" }
        foreach ($waiver in $Waive) { "--waive=$waiver" }
        foreach ($said in $Answer) { "--answer=$said" }
        if ($Use) { "--use=$(($Use -join ',').ToLower())" }
        if ($null -ne $Sessions -and "$Sessions" -ne '') { "--sessions=$Sessions" }
        if ($null -ne $Users -and "$Users" -ne '') { "--users=$Users" }
        if ($null -ne $Calls -and "$Calls" -ne '') { "--calls=$Calls" }
        if ($Pabx) { "--pabx=$($Pabx.ToLower())" }
        if ($Since) { "--since=$Since" }
        if ($TimeoutSeconds) { "--timeout=$TimeoutSeconds" }
        if ($Secure) { '--secure' }
        if ($Strict) { '--strict' }
        if ($Catalogue) { "--catalogue=$Catalogue" }
        if ($Reach) { '--reach' }
        if ("$Phones") { "--phones=$Phones" } elseif ($null -ne $Phones) { '--phones' }
        if ($Server) { "--server=$Server" }
        if ($Proxy) { "--proxy=$Proxy" }
        if ($Redact) { '--redact' }
        if ($RedactMap) { "--redact-map=$RedactMap" }
        if ($RedactWords) { "--redact-words=$RedactWords" }
        foreach ($file in $Identity) { "--identity=$file" }
        foreach ($file in $Signer) { "--signer=$file" }
        foreach ($reader in $EncryptTo) { "--encrypt-to=$reader" }
        if ($Sign) { "--sign=$Sign" }
    )
    foreach ($argument in $arguments) {
        if ($argument -match '\u0000') {
            Stop-TwsCommand -Key 'NoName' -Value $argument -Category 'InvalidArgument' -Target $argument -ExitCode 2
        }
    }
    $arguments
}

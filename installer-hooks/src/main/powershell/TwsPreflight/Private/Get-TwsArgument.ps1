function Get-TwsArgument {
    # The jar's common options. Always as --name=value, so that a value that begins with "-" stays a value.
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
        [string] $Token,
        [int] $TimeoutSeconds,
        [switch] $Strict,
        [switch] $Redact
    )

    if ($From) { "--from=$(Resolve-TwsPath -Path $From)" }
    if ($SiteProfile) { "--profile=$(Resolve-TwsPath -Path $SiteProfile)" }
    if ($Role) { "--role=$Role" }
    if ($Phase) { "--phase=$Phase" }
    if ($Tws) { "--tws=$Tws" }
    # A path on the machine that is judged, which need not be this one: passed on as it is.
    if ($InstallDirectory) { "--install-dir=$InstallDirectory" }
    if ($Language) { "--lang=$Language" }
    foreach ($id in $Only) { "--only=$id" }
    foreach ($id in $Skip) { "--skip=$id" }
    foreach ($waiver in $Waive) { "--waive=$waiver" }
    if ($Token) { "--token=$Token" }
    if ($TimeoutSeconds) { "--timeout=$TimeoutSeconds" }
    if ($Strict) { '--strict' }
    if ($Redact) { '--redact' }
}

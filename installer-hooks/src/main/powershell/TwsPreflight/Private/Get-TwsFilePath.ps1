function Get-TwsFilePath {
    # The full path of a file that the caller named, which need not exist, or a fault. The started program knows neither
    # PowerShell's current location nor its drives, least of all those that the caller made for itself.
    [CmdletBinding()]
    param([string] $Path)

    $full = Test-TwsFullLanguage
    $command = Get-Variable -Name TwsCaller -ValueOnly -ErrorAction Ignore
    $state = $ExecutionContext.SessionState
    if ($full -and $command) {
        $state = $command.SessionState
    }
    $foreign = @{ Path = ''; Fault = @{ Key = 'NotAFile'; Value = @($Path); Category = 'InvalidArgument' } }
    if ($Path -match '\A([^:]*)::(.*)\z') {
        if (($Matches[1] -split '\\')[-1] -ne 'FileSystem') {
            return $foreign
        }
        $Path = $Matches[2]
    }
    if ($Path -match '\A([^:\\/]{2,}):[\\/]*(.*)\z') {
        # Asked by its name, since the resolver of PowerShell does not see the drives of a calling function.
        $inside = $Matches[2]
        $name = $Matches[1]
        $drive = $null
        try {
            if ($full) {
                $drive = $state.Drive.Get($name)
            }
            else {
                $drive = Get-PSDrive -Name $name -ErrorAction Stop
            }
        }
        catch {
            Write-Verbose -Message (Protect-TwsText -Text "$_")
        }
        if (-not $drive -or ("$($drive.Provider.Name)" -ne 'FileSystem')) {
            return $foreign
        }
        return @{ Path = Join-TwsPath -Path $drive.Root -Child $inside; Fault = $null }
    }
    if (-not $full) {
        if (Split-Path -Path $Path -IsAbsolute) {
            return @{ Path = $Path; Fault = $null }
        }
        if ("$((Get-Location).Provider.Name)" -ne 'FileSystem') {
            return $foreign
        }
        return @{ Path = Join-Path -Path (Get-Location).ProviderPath -ChildPath $Path; Fault = $null }
    }
    $provider = $null
    $drive = $null
    $found = ''
    try {
        $found = $state.Path.GetUnresolvedProviderPathFromPSPath($Path, [ref] $provider, [ref] $drive)
    }
    catch {
        Write-Verbose -Message (Protect-TwsText -Text "$_")
    }
    if (-not $found -or ($provider.Name -ne 'FileSystem')) {
        return $foreign
    }
    @{ Path = $found; Fault = $null }
}

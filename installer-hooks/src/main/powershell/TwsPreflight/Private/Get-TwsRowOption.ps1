function Get-TwsRowOption {
    # How one object of the pipeline wants to be judged: its properties that bear the name of a parameter and hold something.
    # An empty cell of a table means "not given". A value that is none of the possible ones is a fault of this row alone.
    [CmdletBinding()]
    param($InputObject)

    $option = @{ Values = @{}; Fault = $null }
    if (($InputObject -is [string]) -or ($InputObject -is [System.IO.FileSystemInfo])) {
        return $option
    }
    $names = [ordered] @{
        Role = 'Role'; Tws = 'Tws'; Phase = 'Phase'; SiteProfile = 'SiteProfile'; Profile = 'SiteProfile'
        InstallDirectory = 'InstallDirectory'; Users = 'Users'; Calls = 'Calls'; Pabx = 'Pabx'; Use = 'Use'; Sessions = 'Sessions'
    }
    $possible = @{ Role = @('server', 'client'); Tws = @('5.1', '5.2'); Phase = @('install', 'upgrade', 'runtime') }
    foreach ($name in $names.Keys) {
        $value = "$($InputObject.$name)".Trim()
        if (-not $value) {
            continue
        }
        if ($possible.ContainsKey($name) -and ($possible[$name] -notcontains $value)) {
            $option.Fault = @{ Key = 'BadCell'; Value = @($name, $value, ($possible[$name] -join ', ')); Category = 'InvalidData' }
            return $option
        }
        if ($name -eq 'Use') {
            $value = @($value -split '[,;\s]+')
        }
        $option.Values[$names[$name]] = $value
    }
    $option
}

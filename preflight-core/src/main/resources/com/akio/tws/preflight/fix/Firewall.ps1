# ---- What rules of Windows Firewall speak of.

function Get-TwsReach($Rule) {
    $ports = $Rule | Get-NetFirewallPortFilter
    $addresses = $Rule | Get-NetFirewallAddressFilter
    $programs = $Rule | Get-NetFirewallApplicationFilter
    $from = @(Get-TwsProperty $addresses 'RemoteAddress' | Where-Object { $_ })
    @{
        Name = $Rule.Name
        Shown = $Rule.DisplayName
        Profile = "$(Get-TwsProperty $Rule 'Profile')"
        Protocol = "$(Get-TwsProperty $ports 'Protocol')"
        Ports = @(Get-TwsProperty $ports 'LocalPort' | Where-Object { $_ })
        From = $from
        ForAll = @($from | Where-Object { @('Any', '0.0.0.0/0', '0.0.0.0/0.0.0.0', '0.0.0.0-255.255.255.255') -contains $_ }).Count -gt 0
        Program = "$(Get-TwsProperty $programs 'Program')"
    }
}

function Test-TwsInProfile($Reach, $Profiles) {
    $Reach.Profile -eq '' -or $Reach.Profile -eq 'Any' -or @($Reach.Profile -split ',' | Where-Object { $Profiles -contains $_.Trim() }).Count -gt 0
}

function Test-TwsPort($Wanted, $Written) {
    # Ports and ranges as rules write them: 80, 9001-9020, Any.
    foreach ($one in @($Written | ForEach-Object { "$_" -split ',' })) {
        if ($one -eq 'Any') { return $true }
        if ($one -notmatch '^\d{1,5}(-\d{1,5})?$') { continue }
        $bounds = @($one -split '-' | ForEach-Object { [int] $_ })
        foreach ($range in $Wanted) {
            $ours = @($range -split '-' | ForEach-Object { [int] $_ })
            if ($bounds[0] -le $ours[-1] -and $bounds[-1] -ge $ours[0]) { return $true }
        }
    }
    $false
}

function Test-TwsCover($Written, $Wanted) {
    # Whether a rule's port or range has all of the wanted ones.
    if ("$Written" -eq 'Any') { return $true }
    if ("$Written" -notmatch '^\d{1,5}(-\d{1,5})?$') { return $false }
    $bounds = @("$Written" -split '-' | ForEach-Object { [int] $_ })
    $ours = @("$Wanted" -split '-' | ForEach-Object { [int] $_ })
    $bounds[0] -le $ours[0] -and $bounds[-1] -ge $ours[-1]
}

function Get-TwsSpan($Place) {
    # An address, a network (/16, /255.255.0.0) or a range, from its first address to its last, as texts that compare as they count.
    $ends = @("$Place" -split '-')
    $words = @($ends[0] -split '/')
    $first = $null
    $last = $null
    if (-not [System.Net.IPAddress]::TryParse($words[0], [ref] $first)) { return }
    $low = $first.GetAddressBytes()
    $high = $first.GetAddressBytes()
    if ($ends.Count -eq 2) {
        if (-not [System.Net.IPAddress]::TryParse($ends[1], [ref] $last)) { return }
        $high = $last.GetAddressBytes()
    } elseif ($words.Count -eq 2) {
        $mask = @()
        if ($words[1] -match '^\d{1,3}$') {
            for ($i = 0; $i -lt $low.Length; $i++) {
                $bits = [System.Math]::Max(0, [System.Math]::Min(8, [int] $words[1] - 8 * $i))
                $mask += 256 - [int] [System.Math]::Pow(2, 8 - $bits)
            }
        } elseif ([System.Net.IPAddress]::TryParse($words[1], [ref] $last)) {
            $mask = @($last.GetAddressBytes())
        }
        if ($mask.Count -ne $low.Length) { return }
        for ($i = 0; $i -lt $low.Length; $i++) {
            $low[$i] = $low[$i] -band $mask[$i]
            $high[$i] = $low[$i] -bor (255 -bxor $mask[$i])
        }
    }
    @{ Low = [System.BitConverter]::ToString($low); High = [System.BitConverter]::ToString($high) }
}

function Test-TwsPlace($Written, $Wanted) {
    if ("$Written" -eq "$Wanted") { return $true }
    $has = Get-TwsSpan $Written
    $asks = Get-TwsSpan $Wanted
    if (-not $has -or -not $asks -or $has.Low.Length -ne $asks.Low.Length) { return $false }
    [string]::CompareOrdinal($has.Low, $asks.Low) -le 0 -and [string]::CompareOrdinal($has.High, $asks.High) -ge 0
}

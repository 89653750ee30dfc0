function Test-TwsDescriptor {
    # Whether nobody but Windows, administrators and this account may change what the descriptor guards. An owner may always
    # rewrite the list, and no list at all lets everybody in. Deny entries are passed over: an allow that a deny takes back
    # counts as open, which errs on the safe side. Source: learn.microsoft.com/windows/win32/secauthz/ace-strings
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Sddl,
        [string] $OwnSid
    )

    # Windows itself, administrators of machine, domain and forest, and NT SERVICE\TrustedInstaller.
    $trusted = @('SY', 'BA', 'DA', 'EA', 'S-1-5-18', 'S-1-5-32-544', 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464')
    if ($OwnSid) {
        $trusted += $OwnSid
    }
    if (($Sddl -notmatch '\AO:(S-[\d-]+|[A-Z]{2})') -or ($trusted -notcontains $Matches[1])) {
        return $false
    }
    if (($Sddl -notmatch 'D:([A-Z_]*)((?:\([^)]*\))*)') -or ($Matches[1] -match 'NO_ACCESS_CONTROL')) {
        return $false
    }
    # Writing, appending, deleting, and changing list or owner, by their letters and their bits.
    $letters = @('DC', 'LC', 'DT', 'SD', 'WD', 'WO', 'GW', 'GA', 'FA', 'FW')
    $bits = 0x2 -bor 0x4 -bor 0x40 -bor 0x10000 -bor 0x40000 -bor 0x80000 -bor 0x10000000 -bor 0x40000000
    foreach ($entry in @([regex]::Matches($Matches[2], '\(([^)]*)\)') | ForEach-Object -Process { $_.Groups[1].Value })) {
        $part = $entry -split ';'
        if (($part[0] -notmatch '\A(A|OA|XA|ZA)\z') -or ($part[1] -match 'IO') -or ($trusted -contains $part[5])) {
            continue
        }
        if ($part[2] -match '\A0x[0-9a-f]+\z') {
            if ([long] $part[2] -band $bits) {
                return $false
            }
        }
        else {
            foreach ($letter in @($part[2] -split '(..)' | Where-Object -FilterScript { $_ })) {
                if ($letters -contains $letter) {
                    return $false
                }
            }
        }
    }
    $true
}

# ---- Rules of Windows Firewall: inbound, allow, of this machine's own store.

function Find-TwsRule($Name) {
    $faults = @()
    $found = @(Get-NetFirewallRule -Name $Name -ErrorAction SilentlyContinue -ErrorVariable faults)
    foreach ($fault in $faults) {
        if ("$($fault.CategoryInfo.Category)" -ne 'ObjectNotFound') { throw "$fault" }
    }
    $found | Select-Object -First 1
}

function Assert-TwsFirewall($Step) {
    if (-not (Get-Command -Name New-NetFirewallRule -ErrorAction SilentlyContinue)) { throw $Text.FirewallAbsent }
    $service = Get-Service -Name MpsSvc -ErrorAction Stop
    if ("$($service.Status)" -ne 'Running') { throw ($Text.FirewallStopped -f $service.Status) }
    foreach ($one in @(Get-NetFirewallProfile -Name $Step.Profiles -PolicyStore ActiveStore -ErrorAction Stop)) {
        if ("$(Get-TwsProperty $one 'AllowLocalFirewallRules')" -eq 'False') { throw ($Text.FirewallPolicy -f $one.Name) }
        if ("$(Get-TwsProperty $one 'AllowInboundRules')" -eq 'False') { throw ($Text.FirewallRefuses -f $one.Name) }
    }
}

function Get-TwsBlock {
    # Asked once: a server has hundreds of rules. The active store has those of policies, too.
    if ($null -eq $script:TwsBlocks) {
        $script:TwsBlocks = @(Get-NetFirewallRule -PolicyStore ActiveStore -ErrorAction Stop | Where-Object {
            "$(Get-TwsProperty $_ 'Action')" -eq 'Block' -and "$(Get-TwsProperty $_ 'Enabled')" -eq 'True' -and
            @('', 'Inbound') -contains "$(Get-TwsProperty $_ 'Direction')" } | ForEach-Object {
            $ports = $_ | Get-NetFirewallPortFilter
            $addresses = $_ | Get-NetFirewallAddressFilter
            $programs = $_ | Get-NetFirewallApplicationFilter
            @{
                Name = $_.Name
                Shown = $_.DisplayName
                Profile = "$(Get-TwsProperty $_ 'Profile')"
                Protocol = "$(Get-TwsProperty $ports 'Protocol')"
                Ports = @(Get-TwsProperty $ports 'LocalPort' | Where-Object { $_ })
                ForAll = @(Get-TwsProperty $addresses 'RemoteAddress') -contains 'Any'
                Program = "$(Get-TwsProperty $programs 'Program')"
            } })
    }
    $script:TwsBlocks
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

function Find-TwsBlock($Step) {
    foreach ($block in @(Get-TwsBlock)) {
        $inProfile = $block.Profile -eq '' -or $block.Profile -eq 'Any' -or
            @($block.Profile -split ',' | Where-Object { $Step.Profiles -contains $_.Trim() }).Count
        $ofProtocol = @('', 'Any', $Step.Protocol) -contains $block.Protocol
        $forProgram = $block.Program -and $block.Program -ne 'Any' -and $block.Program -ne $Step.Program
        # A rule of another step is that step's affair; of any other without ports to be seen, the worst is taken.
        $others = @($Plan.Steps | Where-Object { $_.Target -eq $block.Name -and $_.Id -ne $Step.Id }).Count
        if (-not $block.Ports.Count -and -not $others) { $block.Ports = @('Any') }
        if ($block.ForAll -and $inProfile -and $ofProtocol -and -not $forProgram -and (Test-TwsPort $Step.Ports $block.Ports)) { return $block }
    }
}

function Get-TwsOwnRule($Step) {
    # The rule, and the one that stands beside it where somebody's disabled rule has its name.
    @($Step.Name, "$($Step.Name)-2") | ForEach-Object { Find-TwsRule $_ } | Where-Object { $_ }
}

function Get-TwsFirewallRule($Step) {
    Assert-TwsFirewall $Step
    $rules = @(Get-TwsOwnRule $Step)
    if (-not $rules.Count) { return 'absent' }
    @($rules | ForEach-Object { '{0}: Enabled={1};Action={2};Profile={3}' -f $_.Name, $_.Enabled, $_.Action, (Get-TwsProperty $_ 'Profile') }) -join '; '
}

function Test-TwsFirewallRule($Step) {
    $rules = @(Get-TwsOwnRule $Step)
    foreach ($rule in $rules) {
        if ("$($rule.Action)" -eq 'Block' -and "$($rule.Enabled)" -eq 'True') { throw ($Text.FirewallBlocks -f $rule.Name) }
    }
    $block = Find-TwsBlock $Step
    if ($block) { throw ($Text.FirewallBlocks -f $block.Shown) }
    $allow = @($rules | Where-Object { "$($_.Enabled)" -eq 'True' -and "$($_.Action)" -eq 'Allow' }) | Select-Object -First 1
    if (-not $allow) { return $false }
    $profiles = "$(Get-TwsProperty $allow 'Profile')"
    $addresses = $allow | Get-NetFirewallAddressFilter
    $from = @(Get-TwsProperty $addresses 'RemoteAddress')
    $lacking = @($Step.Profiles | Where-Object { $profiles -and $profiles -ne 'Any' -and @($profiles -split '\s*,\s*') -notcontains $_ })
    if ($lacking.Count -or ($Step.RemoteAddress.Count -eq 0 -and $from.Count -and $from -notcontains 'Any')) {
        throw ($Text.FirewallNarrowed -f $allow.Name)
    }
    $true
}

function New-TwsRule($Step, $Name) {
    $rule = @{
        Name = $Name; DisplayName = $Step.DisplayName; Description = $Step.Description; Group = 'TWS'
        Direction = 'Inbound'; Action = 'Allow'; Profile = $Step.Profiles; Protocol = $Step.Protocol; LocalPort = $Step.Ports
        ErrorAction = 'Stop'; Confirm = $false
    }
    if ($Step.RemoteAddress.Count) { $rule.RemoteAddress = $Step.RemoteAddress }
    if ($Step.Program) { $rule.Program = $Step.Program }
    $null = New-NetFirewallRule @rule
}

function Add-TwsFirewallRule($Step) {
    $there = Find-TwsRule $Step.Name
    if (-not $there) {
        New-TwsRule $Step $Step.Name
        return @{ made = $Step.Name; enabled = '' }
    }
    Write-Host ($Text.FirewallDisabled -f $Step.Name)
    if ("$($there.Action)" -eq 'Allow') {
        try { $null = Enable-NetFirewallRule -Name $Step.Name -ErrorAction Stop -Confirm:$false } catch { Write-Warning "$($_.Exception.Message)" }
        if ("$((Find-TwsRule $Step.Name).Enabled)" -eq 'True') { return @{ made = ''; enabled = $Step.Name } }
    }
    New-TwsRule $Step "$($Step.Name)-2"
    @{ made = "$($Step.Name)-2"; enabled = '' }
}

function Undo-TwsFirewallRule($Step, $Saved) {
    # Only what a rule of this step can be called: the record may lie where others write.
    if ($Saved.enabled -eq $Step.Name -and (Find-TwsRule $Step.Name)) {
        $null = Disable-NetFirewallRule -Name $Step.Name -ErrorAction Stop -Confirm:$false
    }
    if (@($Step.Name, "$($Step.Name)-2") -contains $Saved.made -and (Find-TwsRule $Saved.made)) {
        $null = Remove-NetFirewallRule -Name $Saved.made -ErrorAction Stop -Confirm:$false
    }
}

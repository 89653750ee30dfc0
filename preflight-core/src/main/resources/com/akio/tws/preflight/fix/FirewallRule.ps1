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
    # What came later forbids nobody to take a rule back.
    if ($Undo) { return }
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
            Get-TwsReach $_ })
    }
    $script:TwsBlocks
}

function Find-TwsBlock($Step) {
    foreach ($block in @(Get-TwsBlock)) {
        $inProfile = Test-TwsInProfile $block $Step.Profiles
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

function Get-TwsFit($Step, $Rule) {
    # What of a rule fits what is wanted: 'all'; 'narrow' where it lets in less, by somebody's choice; else 'none'.
    if ("$($Rule.Action)" -ne 'Allow' -or "$(Get-TwsProperty $Rule 'Direction')" -ne 'Inbound') { return 'none' }
    $reach = Get-TwsReach $Rule
    if (@('Any', $Step.Protocol) -notcontains $reach.Protocol) { return 'none' }
    foreach ($range in $Step.Ports) {
        if (-not @($reach.Ports | Where-Object { Test-TwsCover $_ $range }).Count) { return 'none' }
    }
    $places = $Step.RemoteAddress
    if (-not @($places).Count) { $places = @('Any') }
    foreach ($place in $places) {
        if (-not $reach.ForAll -and -not @($reach.From | Where-Object { Test-TwsPlace $_ $place }).Count) { return 'narrow' }
    }
    if (@('Any', $Step.Program) -notcontains $reach.Program) { return 'narrow' }
    foreach ($one in $Step.Profiles) {
        if (-not (Test-TwsInProfile $reach @($one))) { return 'narrow' }
    }
    'all'
}

function Test-TwsFirewallRule($Step) {
    $rules = @(Get-TwsOwnRule $Step)
    foreach ($rule in $rules) {
        if ("$($rule.Action)" -eq 'Block' -and "$($rule.Enabled)" -eq 'True' -and
            @('', 'Inbound') -contains "$(Get-TwsProperty $rule 'Direction')") { throw ($Text.FirewallBlocks -f $rule.Name) }
    }
    $block = Find-TwsBlock $Step
    if ($block) { throw ($Text.FirewallBlocks -f $block.Shown) }
    $active = @($rules | Where-Object { "$($_.Enabled)" -eq 'True' })
    if (@($active | Where-Object { (Get-TwsFit $Step $_) -eq 'all' }).Count) { return $true }
    foreach ($rule in $active) {
        if ((Get-TwsFit $Step $rule) -eq 'narrow') { throw ($Text.FirewallNarrowed -f $rule.Name) }
    }
    $false
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

function Enable-TwsRule($Step, $Name) {
    # Whether it is seen to work; if not, it is as disabled as it was.
    $works = $false
    try {
        $null = Enable-NetFirewallRule -Name $Name -ErrorAction Stop -Confirm:$false
        $works = "$((Find-TwsRule $Name).Enabled)" -eq 'True' -and (Test-TwsFirewallRule $Step)
    } catch {
        Write-Warning "$($_.Exception.Message)"
    }
    if (-not $works) { $null = Disable-NetFirewallRule -Name $Name -ErrorAction Stop -Confirm:$false }
    $works
}

function Add-TwsFirewallRule($Step) {
    $there = @(Get-TwsOwnRule $Step)
    foreach ($rule in @($there | Where-Object { "$($_.Enabled)" -ne 'True' -and (Get-TwsFit $Step $_) -eq 'all' })) {
        Write-Host ($Text.FirewallDisabled -f $rule.Name)
        if (Enable-TwsRule $Step $rule.Name) { return @{ made = ''; enabled = $rule.Name } }
    }
    $free = @(@($Step.Name, "$($Step.Name)-2") | Where-Object { @($there | ForEach-Object { $_.Name }) -notcontains $_ }) | Select-Object -First 1
    if (-not $free) { throw ($Text.FirewallTaken -f $Step.Name) }
    if ($there.Count) { Write-Host ($Text.FirewallOther -f $there[0].Name, $free) }
    New-TwsRule $Step $free
    @{ made = $free; enabled = '' }
}

function Undo-TwsFirewallRule($Step, $Saved) {
    # Only what a rule of this step can be called: the record may lie where others write.
    if (@($Step.Name, "$($Step.Name)-2") -contains $Saved.enabled -and (Find-TwsRule $Saved.enabled)) {
        $null = Disable-NetFirewallRule -Name $Saved.enabled -ErrorAction Stop -Confirm:$false
    }
    if (@($Step.Name, "$($Step.Name)-2") -contains $Saved.made -and (Find-TwsRule $Saved.made)) {
        $null = Remove-NetFirewallRule -Name $Saved.made -ErrorAction Stop -Confirm:$false
    }
}

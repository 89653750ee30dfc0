# ---- Rules that block: switched off only where somebody named the step in -Only, each by its own name, and never deleted.

function Test-TwsTouch($Step, $Rule) {
    # Many rules may be called the same; only those that block ports of TWS for everybody are meant.
    $reach = Get-TwsReach $Rule
    if ($reach.From.Count -and -not $reach.ForAll) { return $false }
    $programs = @($Step.Programs | ForEach-Object { [System.Environment]::ExpandEnvironmentVariables($_) })
    $program = [System.Environment]::ExpandEnvironmentVariables($reach.Program)
    if (@('', 'Any') -notcontains $program -and $programs -notcontains $program) { return $false }
    $ports = $reach.Ports
    if (-not $ports.Count) { $ports = @('Any') }
    foreach ($flow in $Step.Blocked) {
        $protocol, $range, $profiles = $flow -split ' '
        if (@('', 'Any', $protocol) -contains $reach.Protocol -and (Test-TwsPort @($range) $ports) -and
            (Test-TwsInProfile $reach @($profiles -split ','))) { return $true }
    }
    $false
}

function Find-TwsBlockingRule($Step) {
    @(Get-NetFirewallRule -ErrorAction Stop | Where-Object {
        ($_.DisplayName -eq $Step.Name -or $_.Name -eq $Step.Name) -and "$(Get-TwsProperty $_ 'Action')" -eq 'Block' -and
        @('', 'Inbound') -contains "$(Get-TwsProperty $_ 'Direction')" -and (Test-TwsTouch $Step $_) })
}

function Get-TwsBlockingRule($Step) {
    $found = @(Find-TwsBlockingRule $Step)
    if (-not $found.Count) { throw ($Text.BlockElsewhere -f $Step.Name) }
    @($found | ForEach-Object { '{0}: Enabled={1}' -f $_.Name, $_.Enabled }) -join '; '
}

function Show-TwsBlockingRule($Step) {
    # For -List: which rules they are, here and now.
    try { $seen = Get-TwsBlockingRule $Step } catch { $seen = "$($_.Exception.Message)" }
    foreach ($one in $seen -split '; ') { Write-Host "    $one" }
}

function Test-TwsBlockingRule($Step) {
    @(Find-TwsBlockingRule $Step | Where-Object { "$($_.Enabled)" -eq 'True' }).Count -eq 0
}

function Add-TwsBlockingRule($Step) {
    foreach ($rule in @(Find-TwsBlockingRule $Step | Where-Object { "$($_.Enabled)" -eq 'True' })) {
        $null = Disable-NetFirewallRule -Name $rule.Name -ErrorAction Stop -Confirm:$false
        $script:TwsBlocks = $null
        $rule.Name
    }
}

function Undo-TwsBlockingRule($Step, $Saved) {
    foreach ($rule in @(Find-TwsBlockingRule $Step | Where-Object { @($Saved) -contains $_.Name })) {
        $null = Enable-NetFirewallRule -Name $rule.Name -ErrorAction Stop -Confirm:$false
    }
}

# ---- Rules that block: switched off only where somebody named the step in -Only, and never deleted.

function Find-TwsBlockingRule($Step) {
    @(Get-NetFirewallRule -ErrorAction Stop | Where-Object {
        ($_.DisplayName -eq $Step.Name -or $_.Name -eq $Step.Name) -and "$(Get-TwsProperty $_ 'Action')" -eq 'Block' -and
        @('', 'Inbound') -contains "$(Get-TwsProperty $_ 'Direction')" })
}

function Get-TwsBlockingRule($Step) {
    $found = @(Find-TwsBlockingRule $Step)
    if (-not $found.Count) { throw ($Text.BlockElsewhere -f $Step.Name) }
    @($found | ForEach-Object { '{0}: Enabled={1}' -f $_.Name, $_.Enabled }) -join '; '
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

# ---- Exclusions of Microsoft Defender.

function Get-TwsPreference {
    if (-not (Get-Command -Name Add-MpPreference -ErrorAction SilentlyContinue)) { throw $Text.DefenderAbsent }
    $service = Get-Service -Name WinDefend -ErrorAction SilentlyContinue
    if (-not $service) { throw $Text.DefenderAbsent }
    if ("$($service.Status)" -ne 'Running') { throw ($Text.DefenderStopped -f $service.Status) }
    # What came later forbids nobody to take an exclusion back.
    if ($Undo) { return (Get-MpPreference -ErrorAction Stop) }
    $mode = "$(Get-TwsProperty (Get-MpComputerStatus -ErrorAction Stop) 'AMRunningMode')"
    if ($mode -like '*Passive*' -or $mode -like 'EDR*') { throw ($Text.DefenderPassive -f $mode) }
    $key = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows Defender'
    $policy = Get-ItemProperty -LiteralPath $key -Name DisableLocalAdminMerge -ErrorAction SilentlyContinue
    if ($policy -and $policy.DisableLocalAdminMerge) { throw $Text.DefenderPolicy }
    Get-MpPreference -ErrorAction Stop
}

function Get-TwsExclusion($Step) {
    $entries = @(Get-TwsProperty (Get-TwsPreference) $Step.List)
    # Where exclusions are hidden, a sentence stands in their place ("N/A: Must be an administrator to view exclusions").
    if (@($entries | Where-Object { "$_" -like 'N/A*' }).Count) {
        if ($Undo) { return 'hidden' }
        throw $Text.DefenderHidden
    }
    if ($entries -contains $Step.Entry) { 'excluded' } else { 'absent' }
}

function Test-TwsExclusion($Step) {
    (Get-TwsExclusion $Step) -eq 'excluded'
}

function Add-TwsExclusion($Step) {
    $exclusion = @{ ErrorAction = 'Stop' }
    $exclusion[$Step.List] = $Step.Entry
    $null = Add-MpPreference @exclusion
}

function Undo-TwsExclusion($Step, $Saved) {
    $exclusion = @{ ErrorAction = 'Stop' }
    $exclusion[$Step.List] = $Step.Entry
    $null = Remove-MpPreference @exclusion
    if (Test-TwsExclusion $Step) { throw $Text.NotSeen }
}

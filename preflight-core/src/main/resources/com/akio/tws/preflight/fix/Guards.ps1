# ---- Guards: each throws before anything is changed.

function Get-TwsProperty($From, $Name) {
    # A property that this version of Windows does not have is nothing, and no fault.
    $property = $From.PSObject.Properties[$Name]
    if ($property) { $property.Value }
}

function Assert-TwsAdministrator {
    if ([System.Environment]::OSVersion.Platform -ne 'Win32NT') { return }
    $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object -TypeName System.Security.Principal.WindowsPrincipal -ArgumentList $identity
    if (-not $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)) { throw $Text.Elevate }
}

function Assert-TwsMachine {
    $names = @($Plan.Machines)
    if ($ComputerName) { $names = @($ComputerName) }
    if ($names.Count -eq 0) { throw $Text.NoName }
    if ($names -notcontains $env:COMPUTERNAME) { throw ($Text.OtherMachine -f (@($names | Select-Object -First 10) -join ', ')) }
}

function Assert-TwsAge {
    if ($AcceptOld) { return }
    $format = [System.Globalization.CultureInfo]::InvariantCulture
    $collected = [System.DateTimeOffset]::Parse($Plan.CollectedAt, $format).UtcDateTime
    $days = ([System.DateTime]::UtcNow - $collected).TotalDays
    # A clock that goes wrong says nothing of the age.
    if ($days -lt -1) { throw ($Text.FromFuture -f $Plan.CollectedAt) }
    if ($days -gt $Plan.OldestDays) { throw ($Text.TooOld -f $Plan.CollectedAt, $Plan.OldestDays) }
}

function Get-TwsWord($Words) {
    # Started with -File, a list comes as one text with commas.
    @($Words | ForEach-Object { $_ -split ',' } | ForEach-Object { $_.Trim() } | Where-Object { $_ })
}

function Test-TwsNamed($Step, $Words) {
    foreach ($word in $Words) {
        if ($Step.Id -like $word -or $Step.Check -like $word -or $Step.Row -eq $word) { return $true }
    }
    $false
}

function Select-TwsStep {
    $wanted = @(Get-TwsWord $Only)
    $unwanted = @(Get-TwsWord $Skip)
    foreach ($word in $wanted + $unwanted) {
        if (-not @($Plan.Steps | Where-Object { Test-TwsNamed $_ @($word) })) { throw ($Text.NoStep -f $word) }
    }
    @($Plan.Steps | Where-Object { ($wanted.Count -eq 0 -or (Test-TwsNamed $_ $wanted)) -and -not (Test-TwsNamed $_ $unwanted) })
}

function Assert-TwsReport {
    # Gives the exit code that a report comes to, or ends the command: a report that contradicts itself was not written by the
    # tool, and least of all one that says READY over a finding that failed.
    [CmdletBinding()]
    [OutputType([int])]
    param(
        $Document,
        [switch] $Strict
    )

    $verdict = "$($Document.verdict)"
    $counts = @{ FAIL = 0; WARN = 0; UNKNOWN = 0 }
    $all = 0
    $unread = $false
    foreach ($finding in $Document.findings) {
        if ($null -eq $finding) {
            continue
        }
        $all++
        $status = "$($finding.status)"
        $counts[$status] = 1 + $counts[$status]
        if (($status -eq 'UNKNOWN') -and ("$($finding.level)" -eq 'REQUIRED')) {
            $unread = $true
        }
    }
    if ($counts['FAIL']) {
        $possible = @('BLOCKED')
    }
    elseif ($unread) {
        $possible = @('UNDETERMINED')
    }
    elseif ($Document.sizeUntold -or $counts['WARN'] -or $counts['UNKNOWN']) {
        $possible = @('READY_WITH_WARNINGS')
    }
    else {
        $possible = @('READY', 'READY_WITH_WARNINGS')
    }
    $cause = ''
    if ($possible -notcontains $verdict) {
        $cause = "$verdict / $($possible -join ', ')"
    }
    foreach ($status in 'FAIL', 'WARN', 'UNKNOWN', 'PASS') {
        if (($null -ne $Document.summary) -and ($null -ne $Document.summary.$status) -and ([int] $Document.summary.$status -ne [int] $counts[$status])) {
            $cause = "$status $($Document.summary.$status) / $([int] $counts[$status])"
        }
    }
    if ($cause) {
        Stop-TwsCommand -Key 'Disagrees' -Value $cause -Category 'InvalidData' -Target $Document
    }
    $warns = [bool] $counts['WARN'] -or [bool] $Document.sizeUntold
    if (($verdict -eq 'BLOCKED') -or ($Strict -and $warns)) {
        return 1
    }
    if ($verdict -eq 'UNDETERMINED') {
        return 3
    }
    0
}

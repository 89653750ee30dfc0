function Invoke-TwsFleet {
    # Looks at the machines whose folders are ready, and gives the report of each as soon as it is there.
    [CmdletBinding()]
    param(
        [hashtable] $Fleet,
        # What Open-TwsRemoteFolder gave.
        [object[]] $Machine = @(),
        [int] $ThrottleLimit,
        [int] $TimeLimitSeconds
    )

    $jar = Find-TwsJar
    $profiles = @{}
    foreach ($one in $Fleet.Machines) {
        $planned = "$($one.Judged['SiteProfile'])"
        if ($planned -and -not $profiles.ContainsKey($planned)) {
            $profiles[$planned] = "site-$($profiles.Count + 1).json"
        }
    }
    $ready = @(Send-TwsPackage -Machine $Machine -Jar $jar -Runtime "$(Find-TwsRuntime)" -SiteProfile $profiles -ThrottleLimit $ThrottleLimit)
    $ways = @{}
    foreach ($one in $ready) {
        $wanted = @($Fleet.Machines | Where-Object -FilterScript { $_.Name -eq $one.ComputerName -or $_.Name -like "*@$($one.ComputerName)" })[0]
        if (-not $wanted) {
            continue
        }
        $line = Get-TwsRemoteCommand -SiteProfile $profiles["$($wanted.Judged['SiteProfile'])"] -Judged $wanted.Judged -Bundle:([bool] $Fleet.Destination)
        if (-not $ways.ContainsKey($line)) {
            $ways[$line] = @()
        }
        $ways[$line] += $one.Session
    }
    foreach ($line in $ways.Keys) {
        Set-TwsRemoteCommand -Session $ways[$line] -CommandLine $line -ThrottleLimit $ThrottleLimit
    }
    if (-not $ready.Count) {
        return
    }
    $sessions = @($ready | ForEach-Object -Process { $_.Session })
    $judge = Open-TwsJudge
    $finished = $false
    try {
        Invoke-TwsRemoteTool -Session $sessions -ThrottleLimit $ThrottleLimit -TimeLimitSeconds $TimeLimitSeconds | ForEach-Object -Process {
            Write-Progress -Activity $script:TwsTexts.Judging -Status ($script:TwsTexts.LookedAtOf -f ($Fleet.Answered.Count + 1), $Fleet.Machines.Count)
            Read-TwsFleetAnswer -Fleet $Fleet -Answer $_ -Machine $ready -Judge $judge
            Read-TwsFleetBundle -Fleet $Fleet -Judge $judge
        }
        Read-TwsFleetBundle -Fleet $Fleet -Judge $judge -Wait
        $finished = $true
    }
    finally {
        if (-not $finished) {
            Close-TwsJudge -Judge $judge
        }
    }
    Assert-TwsJudge -Judge $judge
    Write-Progress -Activity $script:TwsTexts.Judging -Completed
}

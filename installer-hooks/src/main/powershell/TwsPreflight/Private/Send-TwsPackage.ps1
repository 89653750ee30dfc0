function Send-TwsPackage {
    # Copies the jar, the packaged runtime if there is one, and site profiles to machines, all at one time, and gives the
    # machines on which something can be started; an error for each of the others.
    [CmdletBinding()]
    param(
        # What Open-TwsRemoteFolder gave.
        $Machine,
        [string] $Jar,
        [string] $Runtime,
        # Local path -> name there.
        [hashtable] $SiteProfile = @{},
        [int] $ThrottleLimit = 32
    )

    $ready = @(foreach ($one in $Machine) {
            if ($Runtime -or $one.Java) {
                $one
            }
            else {
                Write-TwsError -Key 'NoRemoteJava' -Value $one.ComputerName -Category 'ObjectNotFound' -Target $one.ComputerName
            }
        })
    if (-not $ready.Count) {
        return
    }
    $sessions = @($ready | ForEach-Object -Process { $_.Session })
    $failures = @(Send-TwsFile -Session $sessions -Path $Jar -Name 'tws-preflight.jar' -ThrottleLimit $ThrottleLimit)
    foreach ($planned in $SiteProfile.Keys) {
        $failures += @(Send-TwsFile -Session $sessions -Path $planned -Name $SiteProfile[$planned] -ThrottleLimit $ThrottleLimit)
    }
    if ($Runtime) {
        $failures += @(Send-TwsRuntime -Session $sessions -Runtime $Runtime -ThrottleLimit $ThrottleLimit)
    }
    $failed = @{}
    foreach ($failure in $failures) {
        $name = Get-TwsFailedMachine -Failure $failure
        if (-not $failed.ContainsKey($name)) {
            Write-TwsError -Key 'NotCopied' -Value $name, "$failure" -Category 'WriteError' -Target $name
        }
        $failed[$name] = $true
    }
    foreach ($one in $ready) {
        if (-not $failed.ContainsKey("$($one.ComputerName)")) {
            $one.Started = $one.Java
            if ($Runtime) {
                $one.Started = $one.Runtime
            }
            $one
        }
    }
}

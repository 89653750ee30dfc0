function Close-TwsRemoteFolder {
    # Removes what Open-TwsRemoteFolder made, on all machines at one time. A machine that went away meanwhile is reported, not
    # waited for.
    [CmdletBinding()]
    param(
        $Machine,
        [int] $ThrottleLimit = 32
    )

    $failures = New-Object -TypeName System.Collections.ArrayList
    Invoke-Command -Session @($Machine | ForEach-Object -Process { $_.Session }) -ThrottleLimit $ThrottleLimit -ErrorAction Continue -ScriptBlock {
        Remove-Item -LiteralPath $global:TwsPreflightRun.Folder -Recurse -Force -ErrorAction Stop
        Remove-Variable -Name TwsPreflightRun -Scope Global -ErrorAction SilentlyContinue
    } 2>&1 | Split-TwsFailure -Into $failures
    foreach ($failure in $failures) {
        $name = Get-TwsFailedMachine -Failure $failure
        $folder = "$(@($Machine | Where-Object -FilterScript { "$($_.ComputerName)" -eq $name } | ForEach-Object -Process { $_.Folder })[0])"
        Write-Warning -Message ($script:TwsTexts.NotRemoved -f $name, $folder, "$failure")
    }
}

function Add-TwsFleetMachine {
    # Adds one machine with the way it is to be judged, each name once; one error where it cannot be looked at.
    [CmdletBinding()]
    param(
        [hashtable] $Fleet,
        $InputObject
    )

    $name = "$InputObject"
    if ($InputObject -isnot [string]) {
        $name = ''
        foreach ($property in 'ComputerName', 'HostName', 'CN', 'DNSHostName', 'Name') {
            if (-not $name) {
                $name = "$($InputObject.$property)".Trim()
            }
        }
    }
    $fault = $null
    $option = @{ Values = @{}; Fault = $null }
    if ($InputObject -isnot [System.Management.Automation.Runspaces.PSSession]) {
        $option = Get-TwsRowOption -InputObject $InputObject
        $fault = $option.Fault
    }
    if (@($Fleet.Machines | Where-Object -FilterScript { $_.Name -eq $name }).Count) {
        return
    }
    $judged = $Fleet.Judged.Clone()
    foreach ($key in $option.Values.Keys) {
        $judged[$key] = $option.Values[$key]
    }
    if (-not $name -and -not $fault) {
        $fault = @{ Key = 'NoMachine'; Value = @("$InputObject"); Category = 'InvalidArgument' }
    }
    if (-not $fault -and $option.Values.ContainsKey('SiteProfile')) {
        $planned = Get-TwsFilePath -Path $judged['SiteProfile']
        $fault = $planned.Fault
        $judged['SiteProfile'] = $planned.Path
        if (-not $fault -and -not (Test-Path -LiteralPath $planned.Path -PathType Leaf)) {
            $fault = @{ Key = 'NoMatch'; Value = @($planned.Path); Category = 'ObjectNotFound' }
        }
    }
    if (-not $fault -and $Fleet.Destination -and -not $Fleet.Force) {
        $file = Get-TwsBundleName -ComputerName $name -Destination $Fleet.Destination
        if (Test-Path -LiteralPath $file) {
            $fault = @{ Key = 'FileExists'; Value = @($file); Category = 'ResourceExists' }
        }
    }
    $Fleet.Wanted++
    if ($fault) {
        Write-TwsError -Key $fault.Key -Value $fault.Value -Category $fault.Category -Target $InputObject
        return
    }
    if (-not (Confirm-TwsWrite -Target $name -Action $script:TwsTexts.CheckMachine)) {
        $Fleet.Spared++
        return
    }
    $Fleet.Machines += @{ Name = $name; Judged = $judged }
}

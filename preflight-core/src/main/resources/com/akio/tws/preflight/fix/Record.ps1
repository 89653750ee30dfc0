# ---- The record: what was found and done, and what -Undo may take back.

function Get-TwsResultPath {
    if ($ResultPath) { return $PSCmdlet.GetUnresolvedProviderPathFromPSPath($ResultPath) }
    # Another bundle's script has another record, whatever the file is called.
    [System.IO.Path]::ChangeExtension($PSCommandPath, '.' + $Plan.Sha256[0].Substring(0, 8) + '.result.json')
}

function Read-TwsRecord($File) {
    if (-not [System.IO.File]::Exists($File)) { return @() }
    $saved = [System.IO.File]::ReadAllText($File)
    if (-not $saved.Trim()) { return @() }
    try { $record = $saved | ConvertFrom-Json } catch { throw ($Text.NoRecord -f $File) }
    if ((Get-TwsProperty $record 'schema') -ne 'tws-preflight/fix-result/1') { throw ($Text.NoRecord -f $File) }
    @($record.steps)
}

function Assert-TwsWritable($File) {
    # Nothing is changed that could not be written down.
    try { [System.IO.File]::Open($File, 'OpenOrCreate', 'Write').Close() } catch { throw ($Text.Unwritable -f $File) }
}

function Write-TwsRecord($File, $Rows, $Earlier, $Code) {
    $ids = @($Rows | ForEach-Object { $_.id })
    $kept = @($Earlier | Where-Object { $ids -notcontains $_.id -or $_.bundle -ne $Plan.Sha256[0] })
    $record = [ordered] @{
        schema = 'tws-preflight/fix-result/1'
        machine = $env:COMPUTERNAME
        collectedAt = $Plan.CollectedAt
        bundles = @($Plan.Sha256)
        endedAt = [System.DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ')
        undo = [bool] $Undo
        exit = $Code
        steps = @($Rows) + $kept
        left = @($Plan.Left | ForEach-Object { [ordered] @{ check = $_.Check; text = $_.Text } })
    }
    [System.IO.File]::WriteAllText($File, ($record | ConvertTo-Json -Depth 8))
}

function Write-TwsLog($File, $Row) {
    $time = [System.DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ')
    $line = '{0} {1} {2} {3} {4}' -f $time, $Row.outcome, $Row.id, $Row.target, $Row.why
    [System.IO.File]::AppendAllText([System.IO.Path]::ChangeExtension($File, '.log'), $line.TrimEnd() + "`r`n")
}

function New-TwsRow($Step, $Earlier) {
    $row = [ordered] @{
        id = $Step.Id; bundle = $Plan.Sha256[0]; check = $Step.Check; row = $Step.Row; target = $Step.Target
        outcome = ''; why = ''; before = $null; after = $null; added = $false; saved = $null
    }
    # A record may lie where others write: it is only asked whether this very step added this very thing.
    $old = @($Earlier | Where-Object {
        $_.id -eq $Step.Id -and $_.target -eq $Step.Target -and $_.bundle -eq $row.bundle -and $_.added }) | Select-Object -First 1
    if ($old) {
        $row.added = $true
        $row.saved = $old.saved
    }
    $row
}

function Add-TwsJudgeInput {
    # Puts one input at the end of the queue: a file with the options to judge it by, or what is wrong with it.
    [CmdletBinding()]
    param(
        [hashtable] $Judge,
        [string] $From,
        # What the caller gave, for the error record.
        $Target,
        [string[]] $ArgumentList = @(),
        # Where a report goes, besides the answer: format and full path; empty for none.
        [string] $Format,
        [string] $File,
        # An error's Key, Value and Category where there is nothing to judge.
        [hashtable] $Fault,
        # The options come from a row of the pipeline, so that a fault in them is this row's alone.
        [switch] $OfRow
    )

    $item = @{ From = $From; Target = $Target; Key = $ArgumentList -join "`n"; Line = $null; Fault = $Fault; OfRow = [bool] $OfRow; Code = 3; File = $File }
    # What goes to the tool: a path, or an object that says where a report goes.
    $item.Sent = $From
    if ($File) {
        $item.Sent = ConvertTo-Json -InputObject ([ordered] @{ from = $From; $Format = $File }) -Compress
    }
    if (-not $Fault -and ($From -match '[\u0000\r\n]')) {
        $item.Fault = @{ Key = 'NoName'; Value = @($From); Category = 'InvalidArgument' }
    }
    $Judge.Items[$Judge.Total] = $item
    $Judge.Total++
    if (-not $item.Fault) {
        if (-not $Judge.Workers.ContainsKey($item.Key)) {
            $Judge.Workers[$item.Key] = @{ ArgumentList = $ArgumentList; Items = @(); Sent = 0; Answered = 0; Bytes = 0; Ended = $false; Process = $null; Checked = $false }
        }
        $Judge.Workers[$item.Key].Items += $item
    }
}

function Expand-TwsId {
    # Ids of checks, from ids, patterns (server.disk.*) and rows (R15). What fits nothing is left for the tool to refuse.
    [CmdletBinding()]
    [OutputType([string])]
    param([string[]] $Id)

    foreach ($one in $Id) {
        $wanted = "$one".Trim()
        if ($wanted -notmatch '[*?\[]|^R\d+$') {
            $wanted
            continue
        }
        $found = @(Get-TwsCatalogue | Where-Object -FilterScript { ($_.id -like $wanted) -or ("$($_.row)" -eq $wanted) } | ForEach-Object -Process { $_.id })
        if ($found.Count) {
            $found
        }
        else {
            $wanted
        }
    }
}

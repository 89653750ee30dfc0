function Add-TwsReportFile {
    # Puts one input of a queue into another one whose reports go to files: or one fault where its file is in the way, which
    # ends the command where it is the only input. One that -WhatIf or -Confirm declines counts as not judged.
    [CmdletBinding()]
    param(
        [hashtable] $Judge,
        [hashtable] $Item,
        [string] $Path,
        [string] $Format,
        # What the command reads.
        [string[]] $Read,
        [switch] $Alone,
        [switch] $Force
    )

    $next = @{ Judge = $Judge; From = $Item.From; Target = $Item.Target; Fault = $Item.Fault; OfRow = [bool] $Item.OfRow }
    $next['ArgumentList'] = @($Item.Key -split "`n" | Where-Object -FilterScript { $_ }) + @(if ($Force) { '--force' })
    if (-not $Item.Fault) {
        $file = Resolve-TwsPath -Path $Path
        $next['Fault'] = Get-TwsFileFault -Path $file -Read $Read -Force:$Force
        if ($Alone -and $next['Fault']) {
            Stop-TwsCommand -Key $next.Fault.Key -Value $next.Fault.Value -Category $next.Fault.Category -Target $file -ExitCode 2
        }
        if (-not $next['Fault']) {
            if (-not (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteReport)) {
                $Judge.Codes += 3
                return
            }
            $next['File'] = $file
            $next['Format'] = $Format
        }
    }
    Add-TwsJudgeInput @next
}

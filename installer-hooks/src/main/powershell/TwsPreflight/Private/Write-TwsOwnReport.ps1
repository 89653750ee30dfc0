function Write-TwsOwnReport {
    # Writes the report of this machine and gives the file.
    [CmdletBinding()]
    param(
        [string] $Path,
        [string] $Format,
        # The parameters of Get-TwsArgument.
        [hashtable] $Judged,
        # What the command reads.
        [string[]] $Read,
        [switch] $Strict,
        [switch] $Force
    )

    $file = Resolve-TwsPath -Path $Path
    $fault = Get-TwsFileFault -Path $file -Read $Read -Force:$Force
    if ($fault) {
        Stop-TwsCommand -Key $fault.Key -Value $fault.Value -Category $fault.Category -Target $file -ExitCode 2
    }
    if (-not (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteReport)) {
        Write-TwsExitCode -Value 3
        return
    }
    $answer = Invoke-TwsJson -ArgumentList (@('check', "--format=$Format=$file") + @(Get-TwsArgument @Judged)) -Schema 'tws-preflight/report/1'
    $null = Read-TwsReport -Answer $answer -Strict:$Strict
    Get-Item -LiteralPath $file
}

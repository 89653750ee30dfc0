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

    $file = Get-TwsOutFile -Path $Path -ReadPath $Read -Force:$Force
    if (-not (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteReport)) {
        Write-TwsExitCode -Value 3
        return
    }
    $answer = Invoke-TwsJson -ArgumentList (@('check', "--format=$Format=$file") + @(if ($Force) { '--force' }) + @(Get-TwsArgument @Judged)) -Schema 'tws-preflight/report/1'
    $null = Read-TwsReport -Answer $answer -Strict:$Strict
    Get-Item -LiteralPath $file
}

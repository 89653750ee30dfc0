function Assert-TwsVerdict {
    # Lets a verdict (0, 1, 3) pass; bad input (2), a fault of the tool (70) and every code outside the contract end the
    # command.
    [CmdletBinding()]
    param(
        # What Invoke-TwsProcess gave.
        $Result
    )

    $said = ConvertTo-TwsAdvice -Text "$($Result.Diagnostics)".Trim()
    if (@(0, 1, 3) -contains $Result.ExitCode) {
        return
    }
    if ($Result.ExitCode -eq 2) {
        Stop-TwsCommand -Key 'BadInput' -Value $said -Category 'InvalidArgument' -Target $Result -ExitCode 2
    }
    if ($Result.ExitCode -eq 70) {
        Stop-TwsCommand -Key 'ToolFault' -Value $said -Target $Result
    }
    Stop-TwsCommand -Key 'StrangeExit' -Value $Result.ExitCode, $said -Target $Result
}

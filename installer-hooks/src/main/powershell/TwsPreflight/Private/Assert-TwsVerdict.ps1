function Assert-TwsVerdict {
    # Lets a verdict (0, 1, 3) pass; bad input (2), a fault of the tool (70) and every code outside the contract are thrown.
    [CmdletBinding()]
    param(
        # What Invoke-TwsProcess gave.
        $Result
    )

    $said = "$($Result.Diagnostics)".Trim()
    if (@(0, 1, 3) -contains $Result.ExitCode) {
        return
    }
    if ($Result.ExitCode -eq 2) {
        Write-TwsExitCode -Value 2
        throw (ConvertTo-TwsError -Key 'BadInput' -Value $said -Category 'InvalidArgument' -Target $Result)
    }
    if ($Result.ExitCode -eq 70) {
        throw (ConvertTo-TwsError -Key 'ToolFault' -Value $said -Target $Result)
    }
    throw (ConvertTo-TwsError -Key 'StrangeExit' -Value $Result.ExitCode, $said -Target $Result)
}

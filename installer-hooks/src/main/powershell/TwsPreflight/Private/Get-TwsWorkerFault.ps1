function Get-TwsWorkerFault {
    # What to say of an input that a Java ended before: 2 refuses the options, anything else is no word about the machine.
    [CmdletBinding()]
    param($Result)

    $said = ConvertTo-TwsAdvice -Text "$($Result.Diagnostics)".Trim()
    if ($Result.ExitCode -eq 2) {
        return @{ Key = 'BadInput'; Value = @($said); Category = 'InvalidArgument'; Ends = $true; ExitCode = 2 }
    }
    if ($Result.ExitCode -eq 70) {
        return @{ Key = 'ToolFault'; Value = @($said); Category = 'InvalidOperation'; Ends = $true; ExitCode = 70 }
    }
    if (@(0, 1, 3) -contains $Result.ExitCode) {
        return @{ Key = 'BadOutput'; Value = @('tws-preflight/report/1', $Result.ExitCode, $said); Category = 'InvalidData'; Ends = $true; ExitCode = 70 }
    }
    @{ Key = 'StrangeExit'; Value = @($Result.ExitCode, $said); Category = 'InvalidOperation'; Ends = $true; ExitCode = 70 }
}

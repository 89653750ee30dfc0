function Invoke-TwsRefusable {
    # Runs a check whose input may be refused: gives Document, or Fault where the tool refused it. Everything else that goes
    # wrong ends the command.
    [CmdletBinding()]
    param([string[]] $ArgumentList)

    $result = Invoke-TwsTool -ArgumentList $ArgumentList -Json -Refusable
    $said = ConvertTo-TwsAdvice -Text "$($result.Diagnostics)".Trim()
    if ($result.ExitCode -eq 2) {
        return @{ Fault = @{ Key = 'BadInput'; Value = @($said); Category = 'InvalidData' } }
    }
    $document = ConvertFrom-TwsJson -Text $result.Output -Schema 'tws-preflight/report/1'
    if ($null -eq $document) {
        Stop-TwsCommand -Key 'BadOutput' -Value 'tws-preflight/report/1', $result.ExitCode, $said -Category 'InvalidData' -Target $result
    }
    @{ Document = $document; ExitCode = $result.ExitCode; Fault = $null }
}

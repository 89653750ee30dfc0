function ConvertTo-TwsError {
    # Makes an error record. The text comes from the language files, the id from its key, so that scripts can tell the
    # errors apart in any language. Constrained Language Mode cannot make an ErrorRecord: there it is the
    # bare text, for Write-Error.
    [CmdletBinding()]
    param(
        [string] $Key,
        [object[]] $Value = @(),
        [string] $Category = 'InvalidOperation',
        $Target = $null
    )

    $message = Protect-TwsText -Text ("$($script:TwsTexts.$Key)" -f $Value)
    if (-not (Test-TwsFullLanguage)) {
        return $message
    }
    $exception = [System.InvalidOperationException]::new($message)
    [System.Management.Automation.ErrorRecord]::new(
        $exception,
        "TwsPreflight.$Key",
        [System.Management.Automation.ErrorCategory] $Category,
        $Target)
}

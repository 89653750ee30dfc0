function Write-TwsError {
    # Says that one input came to nothing; the others go on. -ErrorAction decides what the caller makes of it.
    [CmdletBinding()]
    param(
        [string] $Key,
        [object[]] $Value = @(),
        [string] $Category = 'InvalidOperation',
        $Target = $null
    )

    $command = Get-Variable -Name TwsCaller -ValueOnly -ErrorAction Ignore
    $record = ConvertTo-TwsError -Key $Key -Value $Value -Category $Category -Target $Target
    if ($command -and (Test-TwsFullLanguage)) {
        $command.WriteError($record)
        return
    }
    Write-Error -Message "$record" -ErrorId "TwsPreflight.$Key" -Category $Category -TargetObject $Target
}

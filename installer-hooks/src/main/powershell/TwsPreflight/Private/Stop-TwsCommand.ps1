function Stop-TwsCommand {
    # Ends the command with an error of its own. Through the command itself, since every function that a thrown record
    # passes on its way adds it once more to the caller's -ErrorVariable.
    [CmdletBinding()]
    param(
        [string] $Key,
        [object[]] $Value = @(),
        [string] $Category = 'InvalidOperation',
        $Target = $null,
        [int] $ExitCode = 70
    )

    Write-TwsExitCode -Value $ExitCode
    if (-not (Test-TwsFullLanguage)) {
        Write-Error -Message (ConvertTo-TwsError -Key $Key -Value $Value) -ErrorId "TwsPreflight.$Key" -Category $Category -TargetObject $Target -ErrorAction Stop
    }
    $record = ConvertTo-TwsError -Key $Key -Value $Value -Category $Category -Target $Target
    $command = Get-Variable -Name TwsCaller -ValueOnly -ErrorAction Ignore
    if ($command) {
        $command.ThrowTerminatingError($record)
    }
    throw $record
}

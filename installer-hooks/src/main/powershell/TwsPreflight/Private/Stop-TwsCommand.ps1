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
    $record = ConvertTo-TwsError -Key $Key -Value $Value -Category $Category -Target $Target
    $command = Get-Variable -Name TwsCaller -ValueOnly -ErrorAction Ignore
    if ($command -and (Test-TwsFullLanguage)) {
        $command.ThrowTerminatingError($record)
    }
    throw $record
}

function Split-TwsFailure {
    # Takes the errors out of what "2>&1" mixes and keeps them in a list, the rest goes on at once. Through -ErrorVariable they
    # would also reach the caller's own list, beside the error that names the machine.
    [CmdletBinding()]
    param(
        [Parameter(ValueFromPipeline = $true)]
        $InputObject,
        # Gets the errors.
        [System.Collections.ArrayList] $Into
    )

    process {
        if ($InputObject -is [System.Management.Automation.ErrorRecord]) {
            $null = $Into.Add($InputObject)
        }
        else {
            $InputObject
        }
    }
}

function Get-TwsDescriptor {
    # Owner and access list of a file or folder as SDDL; an empty text where they cannot be read.
    [CmdletBinding()]
    [OutputType([string])]
    param([string] $Path)

    try {
        "$((Get-Acl -LiteralPath $Path -ErrorAction Stop).Sddl)"
    }
    catch {
        Write-Verbose -Message (Protect-TwsText -Text "$_")
        ''
    }
}

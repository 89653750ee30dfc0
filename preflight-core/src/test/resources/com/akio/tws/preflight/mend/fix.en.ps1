# TWS Preflight test: repairs proposed for SRV-TWS (collected 2026-11-23T09:00:00Z, edition 2024-09)
# Read this script before you run it. TWS Preflight never runs it.
# First, with -WhatIf: it shows what it would do, and does nothing.
# Then, without: it asks before each change. It may be run twice.
#Requires -Version 5.1
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param()
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
if ($env:COMPUTERNAME -ne 'SRV-TWS') {
    throw 'This script was made for SRV-TWS and for no other machine.'
}

# ---- .NET Framework
# Finding server.dotnet (FAILED): .NET Framework 4.6.2 is too old.
# Document: R15
Write-Warning 'server.dotnet: Install .NET Framework 4.7.2 or later (4.8 is a safe choice), restart, and run the check again. https://dotnet.microsoft.com/download/dotnet-framework'

# ---- Pending restart
# Finding server.reboot-pending (WARNING): Windows waits for a restart: Windows Update asks for a restart.
# Document: advice of this tool
Write-Warning 'server.reboot-pending: Restart the server, then run the check again.'

# ---- Windows Firewall: the flows of this site that end at this server
# Finding server.firewall (WARNING): Windows Firewall lets the flows to TWS in nowhere: domain profile: TCP 80, 443, 9011, 9014-9016, private profile: TCP 80, 443, 9011, 9014-9016, public profile: TCP 80, 443, 9011, 9014-9016.
# Document: R30, R31, R35, R36, R37
# R30: web pages, sounds, photos
if (Get-NetFirewallRule -Name 'TWS-R30-web-TCP-80' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R30-web-TCP-80'
} elseif ($PSCmdlet.ShouldProcess('TWS-R30-web-TCP-80', 'allow inbound TCP 80')) {
    New-NetFirewallRule -Name 'TWS-R30-web-TCP-80' -DisplayName 'TWS R30: web pages, sounds, photos' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '80' | Out-Null
}
# R31: web pages, sounds, photos in secure mode
if (Get-NetFirewallRule -Name 'TWS-R31-web-secure-TCP-443' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R31-web-secure-TCP-443'
} elseif ($PSCmdlet.ShouldProcess('TWS-R31-web-secure-TCP-443', 'allow inbound TCP 443')) {
    New-NetFirewallRule -Name 'TWS-R31-web-secure-TCP-443' -DisplayName 'TWS R31: web pages, sounds, photos in secure mode' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '443' | Out-Null
}
# R35: v5 client: web services and APIs in secure mode
if (Get-NetFirewallRule -Name 'TWS-R35-services-secure-TCP-9011,9015' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R35-services-secure-TCP-9011,9015'
} elseif ($PSCmdlet.ShouldProcess('TWS-R35-services-secure-TCP-9011,9015', 'allow inbound TCP 9011,9015')) {
    New-NetFirewallRule -Name 'TWS-R35-services-secure-TCP-9011,9015' -DisplayName 'TWS R35: v5 client: web services and APIs in secure mode' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9011', '9015' | Out-Null
}
# R36: v5 client: supervision alerts in secure mode
if (Get-NetFirewallRule -Name 'TWS-R36-supervision-secure-TCP-9014' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R36-supervision-secure-TCP-9014'
} elseif ($PSCmdlet.ShouldProcess('TWS-R36-supervision-secure-TCP-9014', 'allow inbound TCP 9014')) {
    New-NetFirewallRule -Name 'TWS-R36-supervision-secure-TCP-9014' -DisplayName 'TWS R36: v5 client: supervision alerts in secure mode' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9014' | Out-Null
}
# R37: v5 client: collaboration in secure mode
if (Get-NetFirewallRule -Name 'TWS-R37-collaboration-secure-TCP-9016' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R37-collaboration-secure-TCP-9016'
} elseif ($PSCmdlet.ShouldProcess('TWS-R37-collaboration-secure-TCP-9016', 'allow inbound TCP 9016')) {
    New-NetFirewallRule -Name 'TWS-R37-collaboration-secure-TCP-9016' -DisplayName 'TWS R37: v5 client: collaboration in secure mode' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9016' | Out-Null
}

# No script can mend these; see the report: server.memory, server.dns-name, server.certificate

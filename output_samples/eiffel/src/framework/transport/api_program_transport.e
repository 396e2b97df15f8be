note
	description: "[
		Sends requests by the program curl, which Windows, macOS and most others have: it needs no library in C. Slower than
		API_CURL_TRANSPORT, as each request starts a program, and the octets of a stream come when it has ended. Bodies go
		through files of the folder for temporary ones, which nobody else can read on POSIX systems.
	]"

class
	API_PROGRAM_TRANSPORT

inherit
	API_TRANSPORT
		redefine
			default_create
		end

feature {NONE} -- Initialization

	default_create
			-- Start `curl', trust the certificates of the system, use the proxy of the environment.
		do
			program := "curl"
			create certificates.make_empty
			create proxy.make_empty
			folder := temporary_folder
		end

feature -- Access

	program: STRING_32
			-- What is started.

	certificates: STRING_8
			-- A file of certificates to trust, in PEM; empty for those of the system.

	proxy: STRING_8
			-- The URL of a proxy; empty for that of the environment.

	folder: PATH
			-- Where files are while a request is on its way.

feature -- Element change

	set_program (a_program: READABLE_STRING_GENERAL)
			-- Start `a_program', which the shell finds by that name.
		require
			named: not a_program.is_empty
		do
			program := a_program.to_string_32
		ensure
			program_set: program.same_string_general (a_program)
		end

	set_certificates (a_file: READABLE_STRING_8)
			-- Trust the certificates in `a_file'.
		do
			certificates := a_file.to_string_8
		ensure
			certificates_set: certificates.same_string (a_file)
		end

	set_proxy (a_url: READABLE_STRING_8)
			-- Go through the proxy at `a_url'.
		do
			proxy := a_url.to_string_8
		ensure
			proxy_set: proxy.same_string (a_url)
		end

	set_folder (a_folder: PATH)
			-- Have files in `a_folder'.
		do
			folder := a_folder
		ensure
			folder_set: folder = a_folder
		end

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- <Precursor>
		local
			l_call: API_PROGRAM_CALL
		do
			create l_call.make (a_request, folder, program)
			Result := l_call.response (certificates, proxy)
		end

feature {NONE} -- Implementation

	temporary_folder: PATH
			-- The folder that the environment names, else the one that most systems have.
		local
			l_environment: EXECUTION_ENVIRONMENT
		do
			create l_environment
			if attached l_environment.item ("TMPDIR") as l_name and then not l_name.is_empty then
				create Result.make_from_string (l_name)
			elseif attached l_environment.item ("TEMP") as l_name and then not l_name.is_empty then
				create Result.make_from_string (l_name)
			else
				create Result.make_from_string ("/tmp")
			end
		end

end

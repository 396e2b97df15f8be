note
	description: "[
		One request on its way by the program curl. What it is told stands in a file (`curl --config'), so that neither the
		shell nor other users see any of it; answer and error come in files, too.
	]"

class
	API_PROGRAM_CALL

create
	make

feature {NONE} -- Initialization

	make (a_request: API_REQUEST; a_folder: PATH; a_program: STRING_32)
			-- Send `a_request' by `a_program', with files in `a_folder'.
		local
			l_name: STRING_8
		do
			request := a_request
			program := a_program
			l_name := "api-" + (create {API_RANDOM}).uuid
			settings := a_folder.extended (l_name + ".settings")
			sent := a_folder.extended (l_name + ".sent")
			head := a_folder.extended (l_name + ".head")
			received := a_folder.extended (l_name + ".received")
			failure := a_folder.extended (l_name + ".failure")
		end

feature -- Basic operations

	response (a_certificates, a_proxy: STRING_8): API_RESPONSE
			-- What has come back. An exception of an agent that takes octets goes on, when all files are deleted.
		do
			write_body
			write (settings, told (a_certificates, a_proxy))
			start
			Result := answer
			report
			clean
		rescue
			clean
		end

feature {NONE} -- Implementation

	request: API_REQUEST
			-- What is sent.

	program: STRING_32
			-- What is started.

	settings, sent, head, received, failure: PATH
			-- Files: what the program is told, the body, the answer's header and body, what went wrong.

	start
			-- Let the program do it.
		do
			(create {EXECUTION_ENVIRONMENT}).system (program + {STRING_32} " --disable --config %"" + settings.name + {STRING_32} "%"")
		end

	told (a_certificates, a_proxy: STRING_8): STRING_8
			-- What the program is told: a line for each option.
		local
			i: INTEGER
		do
			Result := "silent%Nshow-error%Ngloboff%Ncompressed%Nproto = %"=http,https%"%N"
			put (Result, "url", request.url)
			put (Result, "dump-header", utf_8 (head))
			put (Result, "output", utf_8 (received))
			put (Result, "stderr", utf_8 (failure))
			put (Result, "connect-timeout", request.connect_timeout.out)
			if request.consumer = Void then
				put (Result, "max-time", request.timeout.out)
			else
				put (Result, "speed-limit", "1")
				put (Result, "speed-time", request.timeout.out)
			end
			if not a_certificates.is_empty then
				put (Result, "cacert", a_certificates)
			end
			if not a_proxy.is_empty then
				put (Result, "proxy", a_proxy)
			end
			if request.method ~ "HEAD" then
				Result.append ("head%N")
			else
				put (Result, "request", request.method)
			end
			put (Result, "header", "Expect:")
			from
				i := 1
			until
				i > request.headers.count
			loop
				if request.headers.value (i).is_empty then
					put (Result, "header", request.headers.name (i) + ";")
				else
					put (Result, "header", request.headers.name (i) + ": " + request.headers.value (i))
				end
				i := i + 1
			end
			put_body (Result)
		end

	put_body (a_lines: STRING_8)
			-- Add where the body is; an empty one where others would expect one.
		do
			if attached request.content as l_content then
				if l_content.is_in_memory or is_folder then
					put (a_lines, "data-binary", "@" + utf_8 (body_path (l_content)))
				else
					put (a_lines, "upload-file", utf_8 (body_path (l_content)))
				end
			elseif not request.is_idempotent_method or request.method ~ "PUT" then
				put (a_lines, "data-binary", "")
			end
			if not request.headers.has ("Content-Type") then
				put (a_lines, "header", "Content-Type:")
			end
		end

	body_path (a_content: API_BODY): PATH
			-- The file that has the body.
		do
			Result := sent
			if attached a_content.only_file as l_file and then attached l_file.path as l_path then
				Result := l_path
			end
		end

	is_folder: BOOLEAN
			-- Does the path of the URL end with a slash? The program would add the name of a file that it uploads to it, so
			-- such a body is one that it has in memory.
		do
			Result := request.url.split ('?').first.ends_with ("/")
		end

	put (a_lines: STRING_8; a_name, a_value: READABLE_STRING_8)
			-- Add an option, its value between quotes.
		local
			l_value: STRING_8
		do
			create l_value.make_from_string (a_value)
			l_value.replace_substring_all ("\", "\\")
			l_value.replace_substring_all ("%"", "\%"")
			l_value.replace_substring_all ("%T", "\t")
			a_lines.append (a_name + " = %"" + l_value + "%"%N")
		ensure
			one_line: a_lines.occurrences ('%N') = old a_lines.occurrences ('%N') + 1
		end

	utf_8 (a_path: PATH): STRING_8
			-- The name of a file, as the program is told it.
		do
			Result := {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (a_path.name)
		end

	write (a_path: PATH; a_octets: READABLE_STRING_8)
			-- Write `a_octets' to a new file that nobody else can read.
		local
			l_file: RAW_FILE
		do
			l_file := new_file (a_path)
			l_file.put_string (a_octets.to_string_8)
			l_file.close
		end

	write_body
			-- Write the body, piece by piece, unless it is a file, and have files for what comes that nobody else can read.
		local
			l_file: RAW_FILE
		do
			if attached request.content as l_content and then l_content.only_file = Void then
				l_file := new_file (sent)
				l_content.do_pieces (agent put_piece (l_file, ?))
				l_file.close
			end
			write (head, "")
			write (received, "")
		end

	put_piece (a_file: RAW_FILE; a_octets: READABLE_STRING_8)
			-- Write a piece of the body.
		do
			a_file.put_string (a_octets.to_string_8)
		end

	new_file (a_path: PATH): RAW_FILE
			-- An empty file, open, that nobody else can read where files say such things.
		do
			create Result.make_with_path (a_path)
			Result.open_write
			if not {PLATFORM}.is_windows then
				Result.change_mode (0c600)
			end
		end

	answer: API_RESPONSE
			-- What has come.
		local
			l_failure, l_head: STRING_8
			l_body: STRING_8
		do
			l_failure := content_of (failure)
			l_head := content_of (head)
			if not l_failure.is_empty or l_head.is_empty then
				Result := nothing (l_failure)
			else
				create l_body.make_empty
				create Result.make (status (l_head), create {API_HEADERS}.make_from_lines (l_head), "")
				if request.method ~ "HEAD" then
					l_body.wipe_out
				elseif Result.is_success and request.consumer /= Void then
					do_pieces (received, agent request.consume)
				else
					do_pieces (received, agent l_body.append)
				end
				create Result.make (Result.status, Result.headers, l_body)
			end
		end

	nothing (a_failure: STRING_8): API_RESPONSE
			-- No answer; `a_failure' is such as `curl: (28) Operation timed out'.
		local
			l_code: INTEGER
			l_said: STRING_8
		do
			l_said := a_failure.twin
			l_said.adjust
			if l_said.starts_with ("curl: (") and then l_said.index_of (')', 8) > 8 and then l_said.substring (8, l_said.index_of (')', 8) - 1).is_integer then
				l_code := l_said.substring (8, l_said.index_of (')', 8) - 1).to_integer
			end
			if l_said.is_empty then
				create Result.make_failure (program + {STRING_32} " cannot be started", False, False)
			else
				create Result.make_failure (l_said, l_code = 28, not (l_code >= 1 and l_code <= 7))
			end
		end

	status (a_head: STRING_8): INTEGER
			-- The status in the last line such as `HTTP/1.1 200 OK'.
		local
			l_words: LIST [STRING_8]
			l_lines: LIST [STRING_8]
			i: INTEGER
		do
			l_lines := a_head.split ('%N')
			from
				i := l_lines.count
			until
				i < 1 or Result > 0
			loop
				if l_lines.i_th (i).starts_with ("HTTP/") then
					l_words := l_lines.i_th (i).split (' ')
					if l_words.count >= 2 and then l_words.i_th (2).count >= 3 and then l_words.i_th (2).head (3).is_integer then
						Result := l_words.i_th (2).head (3).to_integer
					end
				end
				i := i - 1
			end
		end

	content_of (a_path: PATH): STRING_8
			-- All octets of a file; none if there is no such one.
		do
			create Result.make_empty
			do_pieces (a_path, agent Result.append)
		end

	do_pieces (a_path: PATH; an_action: PROCEDURE [READABLE_STRING_8])
			-- Give the octets of a file, if there is one, to `an_action', until they are not wanted any more.
		local
			l_file: API_DISK_FILE
		do
			create l_file.make (a_path)
			l_file.do_pieces (agent give (?, an_action, l_file))
		end

	give (a_octets: READABLE_STRING_8; an_action: PROCEDURE [READABLE_STRING_8]; a_file: API_DISK_FILE)
			-- Give octets of `a_file' to `an_action'.
		do
			an_action.call ([a_octets])
			if request.is_cancelled then
				a_file.stop
			end
		end

	report
			-- Say how much has been sent and has come.
		local
			l_sent, l_received: INTEGER_64
		do
			if request.has_progress then
				if attached request.content as l_content then
					l_sent := l_content.count
				end
				l_received := (create {API_DISK_FILE}.make (received)).count
				request.report_progress (l_sent, l_sent, l_received, l_received)
			end
		end

	clean
			-- Delete all files.
		do
			delete (settings)
			delete (sent)
			delete (head)
			delete (received)
			delete (failure)
		end

	delete (a_path: PATH)
			-- Delete a file, if there is one.
		local
			l_file: RAW_FILE
		do
			create l_file.make_with_path (a_path)
			if l_file.exists then
				l_file.delete
			end
		end

end

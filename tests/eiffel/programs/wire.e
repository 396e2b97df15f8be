note
	description: "[
		Does one thing over the network, and says what came of it. Arguments: what to do, where the API is, and what that
		takes besides.
	]"

class
	WIRE

create
	make

feature {NONE} -- Initialization

	make
			-- Do what the arguments say.
		local
			l_client: API_CLIENT
		do
			create arguments
			create configuration.make
			configuration.set_base_url (arguments.argument (2).to_string_8)
			configuration.set_api_key ("key", "our-key")
			configuration.set_access_token ("our-token")
			configuration.set_retries (0)
			transport := wanted_transport
			create l_client.make (configuration, transport)
			create api.make (l_client)
			create options.make
			act (arguments.argument (1).to_string_8)
			if attached {API_CURL_TRANSPORT} transport as l_transport then
				l_transport.close
			end
			print_memory
		end

feature -- Basic operations

	act (a_name: STRING_8)
			-- Do what is called `a_name'.
		do
			if a_name ~ "many" then
				call_often
			elseif a_name ~ "options" then
				call_with_options
			elseif a_name ~ "slow" then
				options.set_timeouts (1, 1)
				tell (api.with_options (options))
			elseif a_name ~ "list" then
				tell (api)
			elseif a_name ~ "no redirects" then
				configuration.set_redirects (0)
				tell (api)
			elseif a_name ~ "add" then
				add (api)
			elseif a_name ~ "add with keys" then
				configuration.set_retries (3)
				configuration.set_idempotency_header ("Idempotency-Key")
				add (api)
			elseif a_name ~ "add with a key" then
				options.set_retries (3)
				options.set_idempotency_key ("mine")
				add (api.with_options (options))
			elseif a_name ~ "upload" then
				upload
			elseif a_name ~ "download" then
				download
			elseif a_name ~ "read" then
				read
			elseif a_name ~ "log" then
				api.api_client.set_log (agent print_line)
				tell (api)
			elseif a_name ~ "raise" then
				raise_often
			elseif a_name ~ "cursor" then
				tell_all (api.list_by_cursor_pages (Void, 2))
			elseif a_name ~ "page" then
				tell_all (api.list_by_page_pages (Void))
			elseif a_name ~ "offset" then
				tell_all (api.list_by_offset_pages (Void, Void))
			elseif a_name ~ "link" then
				tell_all (api.list_by_link_pages)
			elseif a_name ~ "header" then
				tell_all (api.list_by_header_pages)
			elseif a_name ~ "first" then
				print (api.list_by_cursor_pages (Void, Void).first (3).count.out + "%N")
			elseif a_name ~ "nested" then
				api.words_stream (agent call_within)
			end
		end

	call_often
			-- Make 50 calls, some of which fail and some of which are streams.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > 50
			loop
				if i \\ 10 = 0 then
					api.words_stream (agent print_word)
				else
					tell (api)
				end
				i := i + 1
			end
		end

	call_with_options
			-- What is set for one call holds for that alone.
		local
			l_other: WIRE_API
		do
			options.headers.extend ("X-One", "1")
			options.headers.extend ("X-Api-Key", "another-key")
			options.set_base_url (arguments.argument (3).to_string_8)
			l_other := api.with_options (options)
			tell (l_other)
			tell (api)
			print (l_other.has_error.out + api.has_error.out + "%N")
		end

	upload
			-- Send a file: in a form, as it is, and again as it is where it is not wanted at first.
		local
			l_file: API_FILE
		do
			create l_file.make_from_path (arguments.argument (3))
			options.set_progress (agent remember)
			if attached api.with_options (options).add_file (l_file, {STRING_32} "caf%/233/") as l_answer then
				print_line (l_answer.first)
			end
			print ((last_sent = last_to_send and last_sent > l_file.count).out + "%N")
			if attached api.put_raw (l_file) as l_answer then
				print_line (l_answer.first)
			end
		end

	download
			-- Write an answer to a file.
		local
			l_api: WIRE_API
		do
			options.set_download (arguments.argument (3))
			options.set_progress (agent remember)
			l_api := api.with_options (options)
			if attached l_api.download as l_octets then
				print ("read " + l_octets.count.out + ", " + last_received.out + " of " + last_to_receive.out + "%N")
			elseif attached l_api.last_error as l_error then
				print ("error " + l_error.status.out + " " + l_error.is_transport_failure.out + "%N")
			end
		end

	read
			-- Have an answer in memory.
		do
			if attached api.download as l_octets then
				print ("read " + l_octets.count.out + "%N")
			end
		end

	raise_often
			-- Exceptions of an agent come to the caller; nothing is left open behind them.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > 300
			loop
				if is_raised then
					print ("")
				end
				i := i + 1
			end
			tell (api)
			print (raised.out + "%N")
		end

feature {NONE} -- Implementation

	arguments: ARGUMENTS_32
			-- What to do.

	configuration: CONFIGURATION
			-- What the client is told.

	transport: API_TRANSPORT
			-- What sends requests.

	wanted_transport: API_TRANSPORT
			-- The program that the environment names, else libcurl.
		local
			l_program: API_PROGRAM_TRANSPORT
		do
			if attached (create {EXECUTION_ENVIRONMENT}).item ("WIRE_PROGRAM") as l_name then
				create l_program
				l_program.set_program (l_name)
				Result := l_program
			else
				create {API_CURL_TRANSPORT} Result
			end
		end

	api: WIRE_API
			-- What is called.

	options: API_OPTIONS
			-- What some calls have of their own.

	raised: INTEGER
			-- How many exceptions have come.

	last_sent, last_to_send, last_received, last_to_receive: INTEGER_64
			-- What progress was told of last.

	remember (a_sent, a_to_send, a_received, a_to_receive: INTEGER_64)
			-- Take progress.
		do
			last_sent := a_sent
			last_to_send := a_to_send
			last_received := a_received
			last_to_receive := a_to_receive
		end

	tell (a_api: WIRE_API)
			-- List things by `a_api', and say what came.
		do
			if attached a_api.list_things as l_things then
				print_line (l_things.first)
			elseif attached a_api.last_error as l_error then
				print ("error " + l_error.status.out + " " + l_error.is_timeout.out + "%N")
			end
		end

	tell_all (a_pages: API_PAGES [THING])
			-- Say what all items are called, and what went wrong.
		local
			l_cursor: API_PAGES_CURSOR [THING]
		do
			from
				l_cursor := a_pages.new_cursor
			until
				l_cursor.after
			loop
				if attached l_cursor.item.id as l_id then
					print_line (l_id)
				end
				l_cursor.forth
			end
			if attached api.last_error as l_error then
				print_line (l_error.message.head (30))
			end
		end

	add (a_api: WIRE_API)
			-- Add a thing by `a_api', and say what came.
		local
			l_thing: STRING_TABLE [STRING_32]
		do
			create l_thing.make (1)
			l_thing.force ({STRING_32} "b", "a")
			if attached a_api.add_thing (l_thing) as l_things then
				print_line (l_things.first)
			elseif attached a_api.last_error as l_error then
				print ("error " + l_error.status.out + "%N")
			end
		end

	is_raised: BOOLEAN
			-- Does an exception of an agent come here?
		do
			if not Result then
				api.words_stream (agent raise)
			end
		rescue
			raised := raised + 1
			Result := True
			retry
		end

	raise (a_word: STRING_32)
			-- Raise an exception.
		do
			(create {EXCEPTIONS}).raise ("by the agent")
		end

	call_within (a_word: STRING_32)
			-- Call the API while a stream is read.
		local
			l_other: WIRE_API
		do
			create l_other.make (api.api_client)
			print_line (a_word)
			tell (l_other)
		end

	print_memory
			-- Print how much memory there has been at most, in KiB (Linux). Files of /proc have no length, so that a FILE
			-- finds nothing to read in them.
		local
			l_environment: EXECUTION_ENVIRONMENT
		do
			io.output.flush
			create l_environment
			l_environment.system ("grep VmHWM: /proc/$PPID/status")
		end

	print_word (a_word: STRING_32)
			-- An event has come.
		do
			print_line (a_word)
		end

	print_line (a_line: STRING_32)
			-- Print `a_line' in UTF-8.
		do
			io.put_string ({UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (a_line) + "%N")
		end

end

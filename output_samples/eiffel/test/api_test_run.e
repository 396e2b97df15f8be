note
	description: "[
		One run of all tests: what they talk to, and what came of them. With API_BASE_URL in the environment they call the
		API there (with API_ACCESS_TOKEN, if that is set); else they talk to samples, and check what they send as well.
	]"

class
	API_TEST_RUN

create
	make

feature {NONE} -- Initialization

	make
			-- Nothing has been tested yet.
		local
			l_environment: EXECUTION_ENVIRONMENT
		do
			create failures.make (0)
			create samples
			create configuration.make
			configuration.set_retries (0)
			if not configuration.base_url.has_substring ("://") or configuration.base_url.has ('{') then
				configuration.set_base_url ("http://localhost")
			end
			create l_environment
			configuration.set_access_token ("token")
			configuration.set_basic ("user", "password")
			if attached l_environment.item ("API_ACCESS_TOKEN") as l_token and then not l_token.is_empty then
				configuration.set_access_token (l_token)
			end
			if attached l_environment.item ("API_BASE_URL") as l_url and then not l_url.is_empty then
				configuration.set_base_url (l_url.to_string_8)
				is_live := True
				create client.make (configuration, create {API_CURL_TRANSPORT})
			else
				create client.make (configuration, samples)
			end
		end

feature -- Access

	configuration: CONFIGURATION
			-- What the client is told.

	client: API_CLIENT
			-- What operations are carried out by.

	samples: API_SAMPLE_TRANSPORT
			-- What answers where there is no server.

	failures: ARRAYED_LIST [STRING_32]
			-- What went wrong, a line each.

	count: INTEGER
			-- How many tests there were.

feature -- Status report

	is_live: BOOLEAN
			-- Is there a server?

feature -- Basic operations

	run_case (a_case: API_TEST_CASE)
			-- Run all tests of a class.
		do
			a_case.run_all
		end

	run (a_name: READABLE_STRING_8; a_test: PROCEDURE)
			-- Run one test; an exception is a failure of it.
		local
			l_has_failed: BOOLEAN
		do
			if not l_has_failed then
				current_name := a_name.to_string_8
				count := count + 1
				samples.reset
				a_test.call (Void)
			end
		rescue
			l_has_failed := True
			if attached (create {EXCEPTION_MANAGER}).last_exception as l_exception then
				fail ("exception: " + l_exception.generating_type.name_32.to_string_8 + tag_of (l_exception))
			else
				fail ("exception")
			end
			retry
		end

	verify (a_what: READABLE_STRING_GENERAL; a_is_true: BOOLEAN)
			-- A test says that something holds.
		do
			if not a_is_true then
				fail (a_what)
			end
		end

	fail (a_what: READABLE_STRING_GENERAL)
			-- A test says that something went wrong.
		do
			failures.extend (current_name.to_string_32 + {STRING_32} ": " + a_what.to_string_32)
		ensure
			one_more: failures.count = old failures.count + 1
		end

	report
			-- Print what came of it; end with status 1 if anything failed.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > failures.count
			loop
				io.put_string ({UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (failures.i_th (i)) + "%N")
				i := i + 1
			end
			io.put_string (count.out + " tests, " + failures.count.out + " failures%N")
			if not failures.is_empty then
				(create {EXCEPTIONS}).die (1)
			end
		end

feature {NONE} -- Implementation

	current_name: STRING_8
			-- The test that is running.
		attribute
			create Result.make_empty
		end

	tag_of (a_exception: EXCEPTION): STRING_8
			-- What an exception says of itself.
		do
			if attached a_exception.description as l_description then
				Result := " " + {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (l_description)
			else
				Result := ""
			end
		end

end

note
	description: "[
		What holds for some calls alone: `api.with_options (l_options).list'. What is not set is as the configuration
		has it.
	]"

class
	API_OPTIONS

create
	make

feature {NONE} -- Initialization

	make
			-- Nothing is set.
		do
			create headers.make
			retries := -1
		ensure
			no_timeout: not has_timeout
			no_retries: not has_retries
		end

feature -- Access

	base_url: detachable STRING_8
			-- The server to call.

	headers: API_HEADERS
			-- Header fields that stand before all others.

	connect_timeout, timeout: INTEGER
			-- Seconds until a connection must stand, and until an answer must be there; 0 if they are not set.

	retries: INTEGER
			-- How often to try again; -1 if it is not set.

	idempotency_key: detachable STRING_8
			-- What tells the server that a request is the same one again.

	download: detachable PATH
			-- Where the body of a successful answer goes, instead of into memory.

	progress: detachable PROCEDURE [INTEGER_64, INTEGER_64, INTEGER_64, INTEGER_64]
			-- What is told how far a call is: octets sent, to send, received, to receive; 0 where it is not known.

feature -- Status report

	has_timeout: BOOLEAN
			-- Are timeouts set?
		do
			Result := timeout > 0
		end

	has_retries: BOOLEAN
			-- Is it set how often to try again?
		do
			Result := retries >= 0
		end

feature -- Element change

	set_base_url (a_url: READABLE_STRING_8)
			-- Call the API at `a_url'.
		require
			absolute: a_url.has_substring ("://")
			safe: headers.is_safe (a_url)
		local
			l_url: STRING_8
		do
			create l_url.make_from_string (a_url)
			l_url.prune_all_trailing ('/')
			base_url := l_url
		ensure
			set: base_url /= Void
		end

	set_timeouts (a_connect, a_whole: INTEGER)
			-- Set `connect_timeout' and `timeout', in seconds.
		require
			positive: a_connect > 0 and a_whole > 0
		do
			connect_timeout := a_connect
			timeout := a_whole
		ensure
			has_timeout: has_timeout
		end

	set_retries (a_count: INTEGER)
			-- Try again `a_count' times at most.
		require
			not_negative: a_count >= 0
		do
			retries := a_count
		ensure
			has_retries: has_retries
		end

	set_idempotency_key (a_key: READABLE_STRING_8)
			-- Send `a_key', so that a POST or PATCH may be repeated too.
		require
			safe: headers.is_safe (a_key) and not a_key.is_empty
		do
			create idempotency_key.make_from_string (a_key)
		ensure
			set: attached idempotency_key as l_key and then l_key.same_string (a_key)
		end

	set_download (a_path: READABLE_STRING_GENERAL)
			-- Write the body of a successful answer to the file at `a_path', in place of what is there.
		require
			not_empty: not a_path.is_empty
		do
			create download.make_from_string (a_path)
		ensure
			set: download /= Void
		end

	set_progress (an_action: like progress)
			-- Tell `an_action' how far a call is; Void to tell nobody.
		do
			progress := an_action
		ensure
			set: progress = an_action
		end

end

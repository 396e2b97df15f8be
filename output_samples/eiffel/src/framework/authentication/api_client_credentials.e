note
	description: "[
		What a program says of itself to get tokens (OAuth 2, client credentials: RFC 6749, 4.4), and what for. Where the
		tokens are to be had is what the document says, unless `set_token_url' does.
	]"

class
	API_CLIENT_CREDENTIALS

create
	make

feature {NONE} -- Initialization

	make (a_id, a_secret: READABLE_STRING_GENERAL)
			-- The program called `a_id'; an empty `a_secret' is none.
		require
			known: not a_id.is_empty
		do
			id := a_id.to_string_32
			secret := a_secret.to_string_32
			create scopes.make_empty
			create fields.make_caseless (0)
			margin := 60
		ensure
			id_set: id.same_string_general (a_id)
			secret_set: secret.same_string_general (a_secret)
		end

feature -- Access

	id, secret: STRING_32
			-- What the program is called, and what proves it.

	scopes: STRING_8
			-- What the tokens are for, between spaces; empty for what the server thinks.

	token_url: detachable STRING_8
			-- Where tokens are to be had; Void for what the document says.

	fields: API_TABLE [STRING_32]
			-- What the server wants to be told besides, such as an audience.

	margin: INTEGER
			-- Seconds that a token is replaced before it ends; one that lasts less than twice as long, at half time.

feature -- Status report

	is_in_body: BOOLEAN
			-- Do id and secret stand in the body, rather than in the header Authorization?

	is_scope (a_text: READABLE_STRING_8): BOOLEAN
			-- Can `a_text' be the name of a scope (RFC 6749, 3.3)?
		local
			i: INTEGER
		do
			from
				Result := not a_text.is_empty
				i := 1
			until
				i > a_text.count or not Result
			loop
				Result := a_text.code (i) > 32 and a_text.code (i) < 127 and a_text.item (i) /= '"' and a_text.item (i) /= '\'
				i := i + 1
			end
		end

feature -- Element change

	extend_scope (a_name: READABLE_STRING_8)
			-- Ask for the scope `a_name' too.
		require
			scope: is_scope (a_name)
		do
			if not scopes.is_empty then
				scopes.append_character (' ')
			end
			scopes.append (a_name)
		ensure
			there: scopes.ends_with (a_name)
		end

	set_token_url (a_url: READABLE_STRING_8)
			-- Set `token_url'.
		require
			absolute: a_url.has_substring ("://")
		do
			create token_url.make_from_string (a_url)
		ensure
			set: attached token_url as l_url and then l_url.same_string (a_url)
		end

	put_field (a_name, a_value: READABLE_STRING_GENERAL)
			-- Tell the server `a_value' as `a_name', too.
		do
			fields.force (a_value.to_string_32, a_name)
		ensure
			there: attached fields.item (a_name) as l_value and then l_value.same_string_general (a_value)
		end

	set_in_body (a_is_in_body: BOOLEAN)
			-- Set `is_in_body'.
		do
			is_in_body := a_is_in_body
		ensure
			set: is_in_body = a_is_in_body
		end

	set_margin (a_seconds: INTEGER)
			-- Set `margin'.
		require
			not_negative: a_seconds >= 0
		do
			margin := a_seconds
		ensure
			margin_set: margin = a_seconds
		end

end

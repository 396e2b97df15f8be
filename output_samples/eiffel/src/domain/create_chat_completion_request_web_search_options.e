note
	description: "Lets the model search the web before it answers."

class
	CREATE_CHAT_COMPLETION_REQUEST_WEB_SEARCH_OPTIONS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	user_location: detachable CREATE_CHAT_COMPLETION_REQUEST_USER_LOCATION
			-- Rough whereabouts of the user, to favor nearby results.

	search_context_size: detachable STRING_32
			-- The JSON field `search_context_size'. Known values: {WEB_SEARCH_CONTEXT_SIZE}.

feature -- Status report

	is_user_location_null: BOOLEAN
			-- Is `user_location' null, rather than not set?

feature -- Element change

	set_user_location (a_user_location: detachable CREATE_CHAT_COMPLETION_REQUEST_USER_LOCATION)
			-- Set `user_location'; Void leaves it out.
		do
			user_location := a_user_location
			is_user_location_null := False
		ensure
			user_location_set: user_location = a_user_location
		end

	set_user_location_null
			-- Have null for `user_location'.
		do
			user_location := Void
			is_user_location_null := True
		ensure
			is_user_location_null: is_user_location_null
		end

	set_search_context_size (a_search_context_size: detachable READABLE_STRING_GENERAL)
			-- Set `search_context_size'; Void leaves it out.
		do
			search_context_size := text_copy (a_search_context_size)
		ensure
			search_context_size_set: is_text_copy (search_context_size, a_search_context_size)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_user_location_null := a_fields.is_null (once "user_location")
			user_location := (create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_REQUEST_USER_LOCATION]}).field (a_fields, once "user_location")
			search_context_size := a_fields.text (once "search_context_size")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("user_location", user_location, is_user_location_null)
			a_fields.put_text ("search_context_size", search_context_size, False)
		end

invariant
	user_location_null: is_user_location_null implies user_location = Void

end

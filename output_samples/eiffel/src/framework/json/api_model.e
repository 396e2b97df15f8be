note
	description: "[
		An object of the API: the ancestor of all classes of `domain' that have fields.
		What is required is never Void; what has not come all the same is named by `missing_fields', and stands there empty.
		That is not sent, nor is a field that is Void, or whose `has_...' is false. What the API has sent beyond
		the known fields, or what does not fit them, is kept in `other_fields' and sent back.
	]"

deferred class
	API_MODEL

inherit
	API_VALUE

feature {NONE} -- Initialization

	make
			-- Set nothing.
		do
		end

	make_from_json (a_json: JSON_OBJECT)
			-- Read `a_json'.
		local
			l_fields: API_FIELD_TRACE
		do
			create l_fields.make (a_json)
			read_fields (l_fields)
			if l_fields.has_rest then
				other_fields := l_fields.rest
			end
			missing := l_fields.missing
		end

feature -- Access

	other_fields: STRING_TABLE [JSON_VALUE]
			-- Fields that this class does not know, and values that its fields cannot hold, by their JSON names.
		attribute
			create {API_TABLE [JSON_VALUE]} Result.make (0)
		end

	missing_fields: LIST [READABLE_STRING_GENERAL]
			-- The JSON names of required fields that have not come, or came as something else, and have not been set since.
		do
			if attached missing as l_missing then
				Result := l_missing
			else
				create {ARRAYED_LIST [READABLE_STRING_GENERAL]} Result.make (0)
			end
		end

feature -- Status report

	required_fields: LIST [READABLE_STRING_GENERAL]
			-- The JSON names of the fields that have to be set before it is sent.
		local
			l_writer: API_FIELD_WRITER
		do
			create l_writer.make_check (missing)
			write_fields (l_writer)
			Result := l_writer.required
		end

	missing_field: STRING_32
			-- <Precursor>
		local
			l_writer: API_FIELD_WRITER
		do
			create l_writer.make_check (missing)
			write_fields (l_writer)
			l_writer.put_rest (other_fields, further_format)
			Result := l_writer.missing_field
		end

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_OBJECT
			-- Whatever is set, as JSON; in a request, without what only the API sets (readOnly).
		local
			l_writer: API_FIELD_WRITER
		do
			create l_writer.make (a_is_request, missing)
			write_fields (l_writer)
			l_writer.put_rest (other_fields, further_format)
			Result := l_writer.object
		end

	to_text: STRING_8
			-- Whatever is set, as JSON text in UTF-8.
		do
			Result := to_json.representation
		end

feature {NONE} -- Implementation

	missing: detachable LIST [READABLE_STRING_GENERAL]
			-- The JSON names of required fields that something empty stands for.

	mark_set (a_name: READABLE_STRING_GENERAL)
			-- The required field `a_name' has been set: nothing stands for it any more.
		local
			i: INTEGER
			l_rest: ARRAYED_LIST [READABLE_STRING_GENERAL]
		do
			if attached missing as l_missing then
				create l_rest.make (l_missing.count)
				from
					i := 1
				until
					i > l_missing.count
				loop
					if not l_missing.i_th (i).same_string (a_name) then
						l_rest.extend (l_missing.i_th (i))
					end
					i := i + 1
				end
				missing := l_rest
			end
		end

	text_copy (a_text: detachable READABLE_STRING_GENERAL): detachable STRING_32
			-- The characters of `a_text' as an object of their own; Void if there are none.
		do
			if a_text /= Void then
				create Result.make_from_string_general (a_text)
			end
		ensure
			copied: is_text_copy (Result, a_text)
		end

	texts_copy (a_texts: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL]): detachable LIST [STRING_32]
			-- The characters of each of `a_texts' as an object of their own; Void if there are none.
		do
			if a_texts /= Void then
				Result := new_texts (a_texts)
			end
		ensure
			copied: are_texts_copy (Result, a_texts)
		end

	new_texts (a_texts: READABLE_INDEXABLE [READABLE_STRING_GENERAL]): LIST [STRING_32]
			-- The characters of each of `a_texts' as an object of their own.
		local
			i: INTEGER
		do
			create {ARRAYED_LIST [STRING_32]} Result.make (a_texts.upper - a_texts.lower + 1)
			from
				i := a_texts.lower
			until
				i > a_texts.upper
			loop
				Result.extend (create {STRING_32}.make_from_string_general (a_texts [i]))
				i := i + 1
			end
		ensure
			copied: are_texts_copy (Result, a_texts)
		end

	are_texts_copy (a_copy: detachable LIST [STRING_32]; a_texts: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL]): BOOLEAN
			-- Are the texts in both the same, or both Void?
		local
			i: INTEGER
		do
			if a_copy = Void or a_texts = Void then
				Result := a_copy = Void and a_texts = Void
			else
				from
					Result := a_copy.count = a_texts.upper - a_texts.lower + 1
					i := 1
				until
					i > a_copy.count or not Result
				loop
					Result := a_copy.i_th (i).same_string_general (a_texts [a_texts.lower + i - 1])
					i := i + 1
				end
			end
		end

	is_text_copy (a_text, a_other: detachable READABLE_STRING_GENERAL): BOOLEAN
			-- Are both texts the same, or both Void?
		do
			if a_text /= Void and a_other /= Void then
				Result := a_text.same_string (a_other)
			else
				Result := a_text = a_other
			end
		end

feature {NONE} -- Conversion

	further_format: detachable API_FORMAT
			-- What fields look like that the document does not name; Void if it does not say.
		do
		end

	read_fields (a_fields: API_FIELD_READER)
			-- Set the fields that `a_fields' has.
		deferred
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- Write the fields that are set.
		deferred
		end

end

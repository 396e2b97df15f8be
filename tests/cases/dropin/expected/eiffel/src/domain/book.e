note
	description: "Book."

class
	BOOK

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_title: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create title.make_from_string_general (a_title)
		ensure
			title_set: is_text_copy (title, a_title)
		end

feature -- Access

	title: STRING_32
			-- The JSON field `title'.

	genre: detachable STRING_32
			-- The JSON field `genre'. Known values: {GENRE}.

	language: detachable STRING_32
			-- The JSON field `language'.

	copies: INTEGER_64
			-- The JSON field `copies'.

	cover: detachable STRING_32
			-- The JSON field `cover'. Known values: {COVER}.

	channel: detachable STRING_32
			-- The JSON field `channel'. Known values: {CHANNEL}.

	level: INTEGER_64
			-- The JSON field `level'. Known values: {LEVEL}.

	owner: detachable OWNER
			-- The JSON field `owner'.

	item: detachable ITEM
			-- The JSON field `item'.

feature -- Status report

	has_copies: BOOLEAN
			-- Is `copies' set?

	has_level: BOOLEAN
			-- Is `level' set?

	is_level_null: BOOLEAN
			-- Is `level' null, rather than not set?

feature -- Element change

	set_title (a_title: READABLE_STRING_GENERAL)
			-- Set `title'.
		do
			create title.make_from_string_general (a_title)
			mark_set ("title")
		ensure
			title_set: is_text_copy (title, a_title)
		end

	set_genre (a_genre: detachable READABLE_STRING_GENERAL)
			-- Set `genre'; Void leaves it out.
		do
			genre := text_copy (a_genre)
		ensure
			genre_set: is_text_copy (genre, a_genre)
		end

	set_language (a_language: detachable READABLE_STRING_GENERAL)
			-- Set `language'; Void leaves it out.
		do
			language := text_copy (a_language)
		ensure
			language_set: is_text_copy (language, a_language)
		end

	set_copies (a_copies: INTEGER_64)
			-- Set `copies'.
		do
			copies := a_copies
			has_copies := True
		ensure
			copies_set: copies = a_copies
			has_copies: has_copies
		end

	unset_copies
			-- Leave `copies' out.
		do
			copies := 0
			has_copies := False
		ensure
			not_has_copies: not has_copies
		end

	set_cover (a_cover: detachable READABLE_STRING_GENERAL)
			-- Set `cover'; Void leaves it out.
		do
			cover := text_copy (a_cover)
		ensure
			cover_set: is_text_copy (cover, a_cover)
		end

	set_channel (a_channel: detachable READABLE_STRING_GENERAL)
			-- Set `channel'; Void leaves it out.
		do
			channel := text_copy (a_channel)
		ensure
			channel_set: is_text_copy (channel, a_channel)
		end

	set_level (a_level: INTEGER_64)
			-- Set `level'.
		do
			level := a_level
			has_level := True
			is_level_null := False
		ensure
			level_set: level = a_level
			has_level: has_level
		end

	unset_level
			-- Leave `level' out.
		do
			level := 0
			has_level := False
			is_level_null := False
		ensure
			not_has_level: not has_level
		end

	set_level_null
			-- Have null for `level'.
		do
			unset_level
			is_level_null := True
		ensure
			is_level_null: is_level_null
		end

	set_owner (a_owner: detachable OWNER)
			-- Set `owner'; Void leaves it out.
		do
			owner := a_owner
		ensure
			owner_set: owner = a_owner
		end

	set_item (a_a_item: detachable ITEM)
			-- Set `item'; Void leaves it out.
		do
			item := a_a_item
		ensure
			item_set: item = a_a_item
		end

	set_item_string (a_text: READABLE_STRING_GENERAL)
			-- Set `item' to `a_text'.
		do
			set_item (create {ITEM_STRING}.make (a_text))
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			title := a_fields.required_text (once "title")
			genre := a_fields.text (once "genre")
			language := a_fields.text (once "language")
			copies := a_fields.integer_64 (once "copies")
			has_copies := a_fields.is_integer_64 (once "copies")
			cover := a_fields.text (once "cover")
			channel := a_fields.text (once "channel")
			is_level_null := a_fields.is_null (once "level")
			level := a_fields.integer_64 (once "level")
			has_level := a_fields.is_integer_64 (once "level")
			owner := (create {OWNER_CODEC}).field (a_fields, once "owner")
			item := (create {ITEM_CODEC}).field (a_fields, once "item")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("title", title)
			a_fields.put_text ("genre", genre, False)
			a_fields.put_text ("language", language, False)
			a_fields.put_integer ("copies", copies, has_copies, False)
			a_fields.put_text ("cover", cover, False)
			a_fields.put_text ("channel", channel, False)
			a_fields.put_integer ("level", level, has_level, is_level_null)
			a_fields.put_value ("owner", owner, False)
			a_fields.put_value ("item", item, False)
		end

invariant
	level_null: is_level_null implies not has_level

end

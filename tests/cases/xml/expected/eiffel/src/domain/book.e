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

	make_with (a_id: INTEGER_64; a_title: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			id := a_id
			create title.make_from_string_general (a_title)
		ensure
			id_set: id = a_id
			title_set: is_text_copy (title, a_title)
		end

feature -- Access

	id: INTEGER_64
			-- The JSON field `id'.

	isbn: detachable STRING_32
			-- The JSON field `isbn'.

	title: STRING_32
			-- The JSON field `title'.

	subtitle: detachable STRING_32
			-- The JSON field `subtitle'.

	published: detachable STRING_32
			-- The JSON field `published'.

	changed: detachable STRING_32
			-- The JSON field `changed'.

	price: REAL_64
			-- The JSON field `price'.

	pages: INTEGER_64
			-- The JSON field `pages'.

	lent: BOOLEAN
			-- The JSON field `lent'.

	genre: detachable STRING_32
			-- The JSON field `genre'. Known values: {BOOK_GENRE}.

	authors: detachable LIST [AUTHOR]
			-- The JSON field `authors'.

	keywords: detachable LIST [STRING_32]
			-- The JSON field `keywords'.

	ratings: detachable LIST [INTEGER_64]
			-- The JSON field `ratings'.

	shelf: detachable PLACE
			-- The JSON field `shelf'.

	labels: detachable STRING_TABLE [STRING_32]
			-- The JSON field `labels'.

	cover: detachable STRING_8
			-- The JSON field `cover'.

	sequel: detachable BOOK
			-- The JSON field `sequel'.

	published_as_date: detachable API_DATE
			-- What `published' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (published)
		end

	changed_as_date_time: detachable API_DATE_TIME
			-- What `changed' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (changed)
		end

feature -- Status report

	has_price: BOOLEAN
			-- Is `price' set?

	has_pages: BOOLEAN
			-- Is `pages' set?

	has_lent: BOOLEAN
			-- Is `lent' set?

	is_subtitle_null: BOOLEAN
			-- Is `subtitle' null, rather than not set?

	is_pages_null: BOOLEAN
			-- Is `pages' null, rather than not set?

feature -- Element change

	set_id (a_id: INTEGER_64)
			-- Set `id'.
		do
			id := a_id
			mark_set ("id")
		ensure
			id_set: id = a_id
		end

	set_isbn (a_isbn: detachable READABLE_STRING_GENERAL)
			-- Set `isbn'; Void leaves it out.
		do
			isbn := text_copy (a_isbn)
		ensure
			isbn_set: is_text_copy (isbn, a_isbn)
		end

	set_title (a_title: READABLE_STRING_GENERAL)
			-- Set `title'.
		do
			create title.make_from_string_general (a_title)
			mark_set ("title")
		ensure
			title_set: is_text_copy (title, a_title)
		end

	set_subtitle (a_subtitle: detachable READABLE_STRING_GENERAL)
			-- Set `subtitle'; Void leaves it out.
		do
			subtitle := text_copy (a_subtitle)
			is_subtitle_null := False
		ensure
			subtitle_set: is_text_copy (subtitle, a_subtitle)
		end

	set_subtitle_null
			-- Have null for `subtitle'.
		do
			subtitle := Void
			is_subtitle_null := True
		ensure
			is_subtitle_null: is_subtitle_null
		end

	set_published (a_published: detachable READABLE_STRING_GENERAL)
			-- Set `published'; Void leaves it out.
		do
			published := text_copy (a_published)
		ensure
			published_set: is_text_copy (published, a_published)
		end

	set_changed (a_changed: detachable READABLE_STRING_GENERAL)
			-- Set `changed'; Void leaves it out.
		require
			changed_has_offset: a_changed /= Void implies (create {API_CHECK}).has_offset (a_changed)
		do
			changed := text_copy (a_changed)
		ensure
			changed_set: is_text_copy (changed, a_changed)
		end

	set_price (a_price: REAL_64)
			-- Set `price'.
		require
			price_finite: (create {API_CHECK}).is_finite (a_price)
		do
			price := a_price
			has_price := True
		ensure
			price_set: price = a_price
			has_price: has_price
		end

	unset_price
			-- Leave `price' out.
		do
			price := 0
			has_price := False
		ensure
			not_has_price: not has_price
		end

	set_pages (a_pages: INTEGER_64)
			-- Set `pages'.
		do
			pages := a_pages
			has_pages := True
			is_pages_null := False
		ensure
			pages_set: pages = a_pages
			has_pages: has_pages
		end

	unset_pages
			-- Leave `pages' out.
		do
			pages := 0
			has_pages := False
			is_pages_null := False
		ensure
			not_has_pages: not has_pages
		end

	set_pages_null
			-- Have null for `pages'.
		do
			unset_pages
			is_pages_null := True
		ensure
			is_pages_null: is_pages_null
		end

	set_lent (a_lent: BOOLEAN)
			-- Set `lent'.
		do
			lent := a_lent
			has_lent := True
		ensure
			lent_set: lent = a_lent
			has_lent: has_lent
		end

	unset_lent
			-- Leave `lent' out.
		do
			lent := False
			has_lent := False
		ensure
			not_has_lent: not has_lent
		end

	set_genre (a_genre: detachable READABLE_STRING_GENERAL)
			-- Set `genre'; Void leaves it out.
		do
			genre := text_copy (a_genre)
		ensure
			genre_set: is_text_copy (genre, a_genre)
		end

	set_authors (a_authors: detachable READABLE_INDEXABLE [AUTHOR])
			-- Set `authors' to a list of these items; Void leaves it out.
		do
			authors := authors_codec.list (a_authors)
		ensure
			authors_set: authors_codec.is_list (authors, a_authors)
		end

	extend_authors (a_item: AUTHOR)
			-- Add `a_item' to `authors'.
		do
			if attached authors as l_value then
				l_value.extend (a_item)
			else
				authors := authors_codec.singleton (a_item)
			end
		ensure
			one_more: authors_codec.count (authors) = old authors_codec.count (authors) + 1
			has_item: attached authors as l_value and then l_value.last = a_item
		end

	set_keywords (a_keywords: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `keywords' to a list of these items; Void leaves it out.
		do
			keywords := texts_copy (a_keywords)
		ensure
			keywords_set: are_texts_copy (keywords, a_keywords)
		end

	extend_keywords (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `keywords'.
		do
			if attached keywords as l_value then
				l_value.extend (a_item.to_string_32)
			else
				keywords := keywords_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: keywords_codec.count (keywords) = old keywords_codec.count (keywords) + 1
			has_item: attached keywords as l_value and then l_value.last.same_string_general (a_item)
		end

	set_ratings (a_ratings: detachable READABLE_INDEXABLE [INTEGER_64])
			-- Set `ratings' to a list of these items; Void leaves it out.
		do
			ratings := ratings_codec.list (a_ratings)
		ensure
			ratings_set: ratings_codec.is_list (ratings, a_ratings)
		end

	extend_ratings (a_item: INTEGER_64)
			-- Add `a_item' to `ratings'.
		do
			if attached ratings as l_value then
				l_value.extend (a_item)
			else
				ratings := ratings_codec.singleton (a_item)
			end
		ensure
			one_more: ratings_codec.count (ratings) = old ratings_codec.count (ratings) + 1
			has_item: attached ratings as l_value and then l_value.last = a_item
		end

	set_shelf (a_shelf: detachable PLACE)
			-- Set `shelf'; Void leaves it out.
		do
			shelf := a_shelf
		ensure
			shelf_set: shelf = a_shelf
		end

	set_labels (a_labels: detachable STRING_TABLE [STRING_32])
			-- Set `labels'; Void leaves it out.
		do
			labels := a_labels
		ensure
			labels_set: labels = a_labels
		end

	set_cover (a_cover: detachable STRING_8)
			-- Set `cover'; Void leaves it out.
		do
			cover := a_cover
		ensure
			cover_set: cover = a_cover
		end

	set_sequel (a_sequel: detachable BOOK)
			-- Set `sequel'; Void leaves it out.
		do
			sequel := a_sequel
		ensure
			sequel_set: sequel = a_sequel
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_integer_64 (once "id")
			isbn := a_fields.text (once "isbn")
			title := a_fields.required_text (once "title")
			is_subtitle_null := a_fields.is_null (once "subtitle")
			subtitle := a_fields.text (once "subtitle")
			published := a_fields.text (once "published")
			changed := a_fields.text (once "changed")
			price := a_fields.real_64 (once "price")
			has_price := a_fields.is_real_64 (once "price")
			is_pages_null := a_fields.is_null (once "pages")
			pages := a_fields.integer_64 (once "pages")
			has_pages := a_fields.is_integer_64 (once "pages")
			lent := a_fields.boolean (once "lent")
			has_lent := a_fields.is_boolean (once "lent")
			genre := a_fields.text (once "genre")
			authors := authors_codec.field (a_fields, once "authors")
			keywords := keywords_codec.field (a_fields, once "keywords")
			ratings := ratings_codec.field (a_fields, once "ratings")
			shelf := (create {API_MODEL_CODEC [PLACE]}).field (a_fields, once "shelf")
			labels := labels_codec.field (a_fields, once "labels")
			cover := cover_codec.field (a_fields, once "cover")
			sequel := (create {API_MODEL_CODEC [BOOK]}).field (a_fields, once "sequel")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("id", id)
			a_fields.put_text ("isbn", isbn, False)
			a_fields.put_required_text ("title", title)
			a_fields.put_text ("subtitle", subtitle, is_subtitle_null)
			a_fields.put_text ("published", published, False)
			a_fields.set_read_only ("changed")
			a_fields.put_text ("changed", changed, False)
			a_fields.put_real ("price", price, has_price, False)
			a_fields.put_integer ("pages", pages, has_pages, is_pages_null)
			a_fields.put_boolean ("lent", lent, has_lent, False)
			a_fields.put_text ("genre", genre, False)
			authors_codec.put (a_fields, "authors", authors, False)
			keywords_codec.put (a_fields, "keywords", keywords, False)
			ratings_codec.put (a_fields, "ratings", ratings, False)
			a_fields.put_value ("shelf", shelf, False)
			labels_codec.put (a_fields, "labels", labels, False)
			cover_codec.put (a_fields, "cover", cover, False)
			a_fields.put_value ("sequel", sequel, False)
		end

feature {NONE} -- Implementation

	authors_codec: API_LIST_CODEC [AUTHOR]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [AUTHOR]})
		end

	keywords_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	ratings_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	labels_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	cover_codec: API_OCTETS_CODEC
			-- What reads and writes it.
		once
			create Result
		end

invariant
	subtitle_null: is_subtitle_null implies subtitle = Void
	pages_null: is_pages_null implies not has_pages

end

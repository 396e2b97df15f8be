class
	NOT_MADE

feature -- Access

	items: ARRAYED_LIST [INTEGER] -- ERROR: `items' is not set by `default_create'

end
